package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.json.Setting;
import io.github.kehoach.validation.json.Settings;
import io.github.kehoach.validation.rules.BuiltInRules;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** Reads a rule set from a file. */
final class RuleSetFile {
    private static final List<String> MEMBERS = List.of("base", "add", "drop", "severity");
    private static final List<String> BASES = List.of("standard", "empty");

    private final Settings settings = Settings.reader();

    private RuleSetFile() {}

    static RuleSet read(String json, String name) throws MalformedSettings {
        RuleSetFile file = new RuleSetFile();
        RuleSet set = file.set(json);
        MalformedSettings.check(name, file.settings.faults());
        return set;
    }

    private RuleSet set(String json) {
        Setting root = settings.root(json, MEMBERS);
        if (root == null) {
            return RuleSet.empty();
        }
        return regraded(without(with(base(root), root), root), root);
    }

    private RuleSet base(Setting root) {
        Setting base = root.member("base");
        Optional<String> name = settings.text(root, "base");
        if (base != null && name.isPresent() && !BASES.contains(name.get())) {
            settings.unknown(base, "unknown-value", name.get(), BASES);
        }
        return name.filter("empty"::equals).isPresent() ? RuleSet.empty() : RuleSet.standard();
    }

    private RuleSet with(RuleSet set, Setting root) {
        RuleSet all = set;
        Map<String, Rule> available = new TreeMap<>();
        for (Setting value : settings.elements(root, "add")) {
            Optional<String> id = settings.text(value);
            if (id.isEmpty()) {
                continue;
            }
            if (available.isEmpty()) {
                available.putAll(available(value));
            }
            Rule rule = available.get(id.get());
            if (rule == null) {
                settings.unknown(value, "unknown-rule", id.get(), available.keySet());
            } else if (all.rule(id.get()).isPresent()) {
                settings.fault(
                        value,
                        "duplicate-rule",
                        "Quy tắc \"" + id.get() + "\" đã có trong bộ quy tắc",
                        "The rule \"" + id.get() + "\" is in the set already");
            } else {
                all = all.with(rule);
            }
        }
        return all;
    }

    /** All rules of this library, and those of others that are found as services. */
    private Map<String, Rule> available(Setting asking) {
        Map<String, Rule> available = new TreeMap<>();
        BuiltInRules.ALL.forEach(rule -> available.put(rule.info().id(), rule));
        try {
            for (Rule rule : ServiceLoader.load(Rule.class)) {
                available.putIfAbsent(rule.info().id(), rule);
            }
        } catch (ServiceConfigurationError e) {
            settings.fault(
                    asking,
                    "unloadable-rule",
                    "Không nạp được quy tắc ngoài: " + e.getMessage(),
                    "A rule from outside cannot be loaded: " + e.getMessage());
        }
        return available;
    }

    private RuleSet without(RuleSet set, Setting root) {
        Set<String> dropped = new LinkedHashSet<>();
        for (Setting value : settings.elements(root, "drop")) {
            settings.text(value).ifPresent(id -> {
                if (isKnown(set, value, id)) {
                    dropped.add(id);
                }
            });
        }
        return set.without(dropped.toArray(String[]::new));
    }

    private RuleSet regraded(RuleSet set, Setting root) {
        Setting value = root.member("severity");
        if (value == null || settings.object(value, List.copyOf(value.members().keySet())) == null) {
            return set;
        }
        RuleSet regraded = set;
        for (Map.Entry<String, Setting> grade : value.members().entrySet()) {
            boolean known = isKnown(set, grade.getValue(), grade.getKey());
            Optional<Severity> severity = known ? severity(grade.getValue()) : Optional.empty();
            if (severity.isPresent()) {
                regraded = regraded.withSeverity(grade.getKey(), severity.get());
            }
        }
        return regraded;
    }

    private boolean isKnown(RuleSet set, Setting value, String id) {
        boolean known = set.rule(id).isPresent();
        if (!known) {
            List<String> ids =
                    set.rules().stream().map(rule -> rule.info().id()).toList();
            settings.unknown(value, "unknown-rule", id, ids);
        }
        return known;
    }

    private Optional<Severity> severity(Setting grade) {
        Optional<String> code = settings.text(grade);
        Optional<Severity> severity = code.flatMap(name -> Arrays.stream(Severity.values())
                .filter(value -> value.code().equals(name))
                .findFirst());
        if (code.isPresent() && severity.isEmpty()) {
            List<String> codes =
                    Arrays.stream(Severity.values()).map(Severity::code).toList();
            settings.unknown(grade, "unknown-value", code.get(), codes);
        }
        return severity;
    }
}
