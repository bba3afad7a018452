package io.github.kehoach.validation.report;

import io.github.kehoach.validation.FindingCodes;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a code of findings means, for people: what is reported, how to fix it, what it rests on, examples. */
public final class Explanation {
    private static final String FENCE = "```";

    private final RuleSet rules;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private Explanation(RuleSet rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    /**
     * Returns the explanation of a code.
     *
     * @param code a rule's id, or a code of {@link FindingCodes}
     * @param rules where the rule is looked for
     * @return the explanation; empty if there is no such code
     */
    public static Optional<String> of(String code, RuleSet rules, Language language) {
        return Described.all(rules).stream()
                .filter(described -> described.code().equals(code))
                .findFirst()
                .map(described -> new Explanation(rules, language).text(described));
    }

    /** Returns all codes that have an explanation, in alphabetical order. */
    public static List<String> codes(RuleSet rules) {
        return Described.all(rules).stream().map(Described::code).toList();
    }

    private String text(Described code) {
        Optional<Rule> rule = rules.rule(code.code());
        text.append(code.code()).append('\n');
        text.append(language.say(code.summary())).append("\n\n");
        text.append(language.say("Mức độ: ", "Severity: "))
                .append(rule.map(known -> RuleList.grades(known.info(), rules, language))
                        .orElse(new Terms(language).name(code.severity())))
                .append("\n\n");
        if (language == Language.VI) {
            section("Nội dung", code.plain("Nội dung"));
            section("Cách sửa", code.plain("Cách sửa"));
        } else {
            section("What it reports", code.plain("What it reports"));
            section("Why", code.plain("Why"));
            section("How to fix", code.plain("How to fix"));
        }
        List<String> sources = new ArrayList<>();
        for (Provision provision : code.provisions()) {
            sources.add("- " + RuleList.source(provision.source(), language));
        }
        section(
                language.say("Căn cứ", "Sources"),
                Optional.of(String.join("\n", sources)).filter(lines -> !lines.isEmpty()));
        example(
                language.say("Ví dụ bị báo (thay đổi ở một kế hoạch đúng)", "Reported (changes of a right plan)"),
                code,
                "Reported");
        example(language.say("Ví dụ không bị báo", "Not reported"), code, "Not reported");
        return text.toString().stripTrailing() + "\n";
    }

    private void section(String heading, Optional<String> words) {
        words.ifPresent(
                present -> text.append(heading).append('\n').append(present).append("\n\n"));
    }

    private void example(String heading, Described code, String name) {
        Optional<String> markdown = code.page().flatMap(page -> page.section(name));
        section(heading, markdown.map(this::example));
    }

    /** Shows the fenced changes of a page: {@code ```json party /number} and what stands there, or nothing. */
    private String example(String markdown) {
        StringBuilder shown = new StringBuilder();
        boolean inside = false;
        boolean empty = false;
        for (String line : markdown.split("\n", -1)) {
            if (!inside && line.startsWith(FENCE)) {
                inside = true;
                empty = true;
                shown.append("  ").append(line.substring(line.indexOf(' ') + 1)).append(":\n");
            } else if (inside && line.startsWith(FENCE)) {
                inside = false;
                shown.append(empty ? language.say("    (bỏ đi)\n", "    (taken away)\n") : "");
            } else if (inside) {
                empty = false;
                shown.append("    ").append(line).append('\n');
            }
        }
        return shown.toString().stripTrailing();
    }
}
