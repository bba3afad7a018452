package io.github.kehoach.validation.report;

/** One suite of JUnit XML, with the figures that stand before its tests. */
final class JunitSuite {
    private static final int LONGEST_MESSAGE = 500;

    private final String name;
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder cases = new StringBuilder();
    private int tests;
    private int failures;
    private int errors;
    private int skipped;

    JunitSuite(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return tests == 0;
    }

    /** Adds what is to be known of the suite as a whole. */
    void property(String property, String value) {
        properties.append("      <property name=\"").append(Xml.attribute(property));
        properties.append("\" value=\"").append(Xml.attribute(value)).append("\"/>\n");
    }

    /** Adds a test that passes, with what it has to say; nothing if that is empty. */
    void passed(String test, String output) {
        String inside = output.isEmpty() ? "" : "      <system-out>" + Xml.text(output) + "</system-out>\n";
        add(test, inside);
    }

    void failed(String test, String text) {
        failures++;
        add(test, fault("failure", test, text));
    }

    void error(String test, String type, String text) {
        errors++;
        add(test, fault("error", type, text));
    }

    void skipped(String test, String reason) {
        skipped++;
        add(test, "      <skipped message=\"" + Xml.attribute(shortened(reason)) + "\"/>\n");
    }

    private void add(String test, String inside) {
        tests++;
        cases.append("    <testcase classname=\"").append(Xml.attribute(name));
        cases.append("\" name=\"").append(Xml.attribute(test));
        cases.append(inside.isEmpty() ? "\"/>\n" : "\">\n" + inside + "    </testcase>\n");
    }

    /** The first line is the message, which lists of tests show. */
    private static String fault(String element, String type, String text) {
        int end = text.indexOf('\n');
        String message = shortened(end < 0 ? text : text.substring(0, end));
        return "      <" + element + " message=\"" + Xml.attribute(message) + "\" type=\"" + Xml.attribute(type) + "\">"
                + Xml.text(text) + "</" + element + ">\n";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_MESSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_MESSAGE)) + "…";
    }

    String xml() {
        String known = properties.isEmpty() ? "" : "    <properties>\n" + properties + "    </properties>\n";
        return "  <testsuite name=\"" + Xml.attribute(name) + "\" tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"" + errors + "\" skipped=\"" + skipped + "\">\n" + known + cases + "  </testsuite>\n";
    }
}
