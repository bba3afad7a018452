package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {
    /** The module itself writes XML and never reads it. */
    @BeforeAll
    static void readXml() {
        JunitReportTest.class
                .getModule()
                .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
    }

    private static String write(Report report) {
        return JunitReport.in(Language.VI, Severity.ERROR).write(report);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void makesASuiteOfEachPlan() {
        Golden.check("full.junit.xml", write(Reports.full()));
    }

    @Test
    void countsWhatItHolds() throws Exception {
        Document xml = parse(write(Reports.full()));
        assertThat(elements(xml, "testsuite")).isNotEmpty().allSatisfy(suite -> {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        });
    }

    private static String count(Element suite, String name) {
        return Integer.toString(suite.getElementsByTagName(name).getLength());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ERROR,   skipped-number
            WARNING, skipped-number unpadded-number
            """)
    void failsWhereThePlanDoes(Severity failOn, String failing) throws Exception {
        Document xml = parse(JunitReport.in(Language.EN, failOn)
                .write(Reports.report(Reports.full().plans().get(0))));
        assertThat(elements(xml, "failure"))
                .extracting(failure -> ((Element) failure.getParentNode()).getAttribute("name"))
                .containsExactlyInAnyOrder(failing.split(" "));
        assertThat(elements(xml, "skipped"))
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.getAttribute("message"))
                        .isEqualTo("/place This should be mended [Tên xã theo văn bản gốc]"));
    }

    @Test
    void survivesHostileWords() throws Exception {
        String xml = write(Reports.report(Hostile.plan()));
        Document parsed = parse(xml);
        assertThat(elements(parsed, "testcase")).hasSize(2);
        assertThat(elements(parsed, "testsuite").get(0).getAttribute("name"))
                .isEqualTo(
                        "]]> <!-- & \"'<U+0000><U+001B>[2J\r\n\t<U+0085><U+D800><U+FFFE><U+FFFF>\u202E\uD83D\uDE00 --> </testcase>");
        assertThat(elements(parsed, "failure").get(0).getTextContent()).contains("]]> <!-- & \"'<U+0000>");
        assertThat(elements(parsed, "failure").get(0).getAttribute("message").length())
                .isLessThan(600);
        assertThat(xml).doesNotContain("]]>", "\u0000", "\u001B", "\uFFFE");
    }

    @Test
    void comesOutPlanByPlan() {
        ReportParts parts = JunitReport.in(Language.VI, Severity.ERROR).parts();
        StringBuilder joined = new StringBuilder();
        Reports.full().plans().forEach(plan -> joined.append(parts.plan(plan)));
        joined.append(parts.end(Reports.full().findings(), Reports.full().inputs()));
        assertThat(joined.toString()).isEqualTo(write(Reports.full()));
    }

    @Test
    void isAWholeDocumentWithoutPlans() throws Exception {
        assertThat(elements(parse(write(Reports.report())), "testsuites")).hasSize(1);
    }

    @Test
    void isTheSameOnATurkishMachine() {
        String expected = write(Reports.full());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(write(Reports.full())).isEqualTo(expected);
        } finally {
            Locale.setDefault(Locale.ROOT);
        }
    }
}
