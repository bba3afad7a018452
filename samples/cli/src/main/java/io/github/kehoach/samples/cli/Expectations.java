package io.github.kehoach.samples.cli;

import java.io.Serial;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known about some plans. A text with one fact a line, its columns parted by tabs: the file, the kind of part, the
 * value. A kind of part that no line names for a file is not judged in it.
 */
final class Expectations {
    private final Map<String, Map<SurveyPart, Expected>> files = new LinkedHashMap<>();

    /**
     * What a plan should have of one kind of part.
     *
     * @param required what has to be found; empty if there is none in the plan
     * @param optional what may be found or not
     */
    record Expected(List<String> required, List<String> optional) {}

    private Expectations() {}

    /** A line that says nothing which can be understood. */
    static final class Malformed extends Exception {
        @Serial
        private static final long serialVersionUID = 1;

        private final int line;

        Malformed(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /**
     * Reads what is known.
     *
     * @throws Malformed if a line has not three columns or names an unknown kind of part
     */
    static Expectations read(String text) throws Malformed {
        Expectations expectations = new Expectations();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (first <= 0 || second < 0) {
                throw new Malformed(number);
            }
            String kind = line.substring(first + 1, second).strip();
            boolean optional = kind.endsWith("?");
            SurveyPart part = part(optional ? kind.substring(0, kind.length() - 1) : kind, number);
            Expected expected = expectations
                    .files
                    .computeIfAbsent(line.substring(0, first).strip(), file -> new EnumMap<>(SurveyPart.class))
                    .computeIfAbsent(part, same -> new Expected(new ArrayList<>(), new ArrayList<>()));
            String value = line.substring(second + 1).strip();
            if (!value.isEmpty()) {
                (optional ? expected.optional : expected.required).add(value);
            }
        }
        return expectations;
    }

    private static SurveyPart part(String code, int line) throws Malformed {
        for (SurveyPart part : SurveyPart.values()) {
            if (part.code().equals(code)) {
                return part;
            }
        }
        throw new Malformed(line);
    }

    Set<String> files() {
        return files.keySet();
    }

    /** What is known about a plan, by the end of the name of its source; empty if nothing is. */
    Map<SurveyPart, Expected> of(String source) {
        String end = source;
        while (!files.containsKey(end) && end.indexOf('/') >= 0) {
            end = end.substring(end.indexOf('/') + 1);
        }
        return files.getOrDefault(end, Map.of());
    }
}
