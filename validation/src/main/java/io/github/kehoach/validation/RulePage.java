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

/** What explains a rule: a page in Markdown with the same headings for every rule. */
public final class RulePage {
    /** The headings of every page in their order; the last two say in Vietnamese what is reported and how to fix it. */
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
     * Returns the page of a rule of this library.
     *
     * @param id the rule's id
     * @return the page; empty if the library has no such rule
     */
    public static Optional<RulePage> of(String id) {
        boolean known =
                BuiltInRules.ALL.stream().anyMatch(rule -> rule.info().id().equals(id));
        return known ? Optional.of(new RulePage(read(id))) : Optional.empty();
    }

    private static String read(String id) {
        try (InputStream in = BuiltInRules.class.getResourceAsStream(id + ".md")) {
            if (in == null) {
                throw new IllegalStateException(id + ".md is missing from the jar");
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
