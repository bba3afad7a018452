package io.github.kehoach.validation;

import io.github.kehoach.validation.rules.BuiltInRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What explains a code of findings: a page in Markdown. All pages of rules have the same headings; those of {@link
 * FindingCodes} have only the first of them and the last three.
 */
public final class RulePage {
    /** The headings of a rule's page in their order; the last two say in Vietnamese what is reported and how to fix it. */
    public static final List<String> HEADINGS =
            List.of("What it reports", "Why", "Reported", "Not reported", "How to fix", "Nội dung", "Cách sửa");

    private static final String HEADING = "## ";

    private final String markdown;
    private final Map<String, String> sections;

    private RulePage(String markdown) {
        this.markdown = markdown;
        sections = sections(markdown);
    }

    /**
     * Returns the page of a rule of this library or of a code of {@link FindingCodes}.
     *
     * @param code the rule's id or the code
     * @return the page; empty if there is no such code
     */
    public static Optional<RulePage> of(String code) {
        if (FindingCodes.isTaken(code)) {
            return Optional.of(new RulePage(read(FindingCodes.class, "findings/" + code + ".md")));
        }
        boolean known =
                BuiltInRules.ALL.stream().anyMatch(rule -> rule.info().id().equals(code));
        return known ? Optional.of(new RulePage(read(BuiltInRules.class, code + ".md"))) : Optional.empty();
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String markdown) {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith(HEADING)) {
                sections.put(heading, text.toString().strip());
                heading = line.substring(HEADING.length());
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        sections.put(heading, text.toString().strip());
        sections.remove("");
        return sections;
    }

    /** The whole page. */
    public String markdown() {
        return markdown;
    }

    /** The headings of the page in their order. */
    public List<String> headings() {
        return List.copyOf(sections.keySet());
    }

    /** Returns what stands under a heading. */
    public Optional<String> section(String heading) {
        return Optional.ofNullable(sections.get(heading));
    }
}
