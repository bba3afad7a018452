package io.github.kehoach.validation.report;

import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.finding.FindingJson;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.json.JsonOut;
import io.github.kehoach.validation.json.PrettyJson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a set, by their ids: how grave each is in whose documents, what it reports, what it rests on since when. */
public final class RuleList {
    private final RuleSet rules;

    private RuleList(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns the list of the rules of a set. */
    public static RuleList of(RuleSet rules) {
        return new RuleList(rules);
    }

    /** Returns the list for people. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            text.append(info.id())
                    .append("  ")
                    .append(grades(info, rules, language))
                    .append('\n');
            text.append("    ").append(language.say(info.summary())).append('\n');
            for (Provision provision : info.provisions()) {
                text.append("    ").append(source(provision.source(), language)).append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the list as a table in Markdown. */
    public String markdown(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(language.say("| mã | mức độ | nội dung | căn cứ |\n", "| id | severity | reports | rests on |\n"));
        text.append("| --- | --- | --- | --- |\n");
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            List<String> sources = info.provisions().stream()
                    .map(provision -> cell(source(provision.source(), language)))
                    .toList();
            text.append("| `").append(info.id()).append("` | ");
            text.append(cell(grades(info, rules, language))).append(" | ");
            text.append(cell(language.say(info.summary()))).append(" | ");
            text.append(String.join("<br>", sources)).append(" |\n");
        }
        return text.toString();
    }

    /** Returns the list as JSON: an object whose member {@code rules} is an array. */
    public String json() {
        return PrettyJson.of(out -> {
            out.text("ruleSetVersion", Report.RULE_SET_VERSION);
            out.objects("rules", rules.rules(), rule -> json(rule.info(), out));
        });
    }

    private void json(RuleInfo info, JsonOut out) {
        out.text("id", info.id());
        out.object(
                "severity",
                () -> severities(info, rules)
                        .forEach((regime, severity) -> out.text(((Coded) regime).code(), severity.code())));
        out.object("summary", () -> {
            out.text("vi", info.summary().vi());
            out.text("en", info.summary().en());
        });
        out.objects("sources", info.provisions(), provision -> {
            out.members(json -> FindingJson.source(provision.source(), json));
            if (!provision.isForAll()) {
                out.texts(
                        "regimes",
                        provision.regimes().stream()
                                .sorted()
                                .map(regime -> ((Coded) regime).code())
                                .toList());
            }
        });
    }

    /** How grave a rule is in whose documents; who is not there is not judged by it. */
    private static Map<Regime, Severity> severities(RuleInfo info, RuleSet rules) {
        Map<Regime, Severity> severities = new EnumMap<>(Regime.class);
        Optional<Severity> own = rules.severity(info.id());
        for (Regime regime : Regime.values()) {
            if (info.concerns(regime)) {
                severities.put(regime, own.orElseGet(() -> info.severityFor(regime)));
            }
        }
        return severities;
    }

    /** Says how grave a rule is, the regimes of one severity together. */
    static String grades(RuleInfo info, RuleSet rules, Language language) {
        Terms terms = new Terms(language);
        Map<Severity, List<Regime>> regimes = new EnumMap<>(Severity.class);
        severities(info, rules)
                .forEach((regime, severity) -> regimes.merge(severity, List.of(regime), RuleList::joined));
        if (regimes.size() == 1 && regimes.values().iterator().next().size() == Regime.values().length) {
            return terms.name(regimes.keySet().iterator().next());
        }
        List<String> grades = regimes.entrySet().stream()
                .map(grade -> terms.name(grade.getKey()) + " ("
                        + String.join(
                                ", ", grade.getValue().stream().map(terms::name).toList()) + ")")
                .toList();
        return String.join("; ", grades);
    }

    private static List<Regime> joined(List<Regime> a, List<Regime> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    static String source(LegalSource source, Language language) {
        String days = new Terms(language).inForce(source);
        return Terms.name(source) + (days.isEmpty() ? "" : " (" + language.say("hiệu lực ", "in force ") + days + ")");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }
}
