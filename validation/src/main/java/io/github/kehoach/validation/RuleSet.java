package io.github.kehoach.validation;

import io.github.kehoach.core.finding.NearestName;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.rules.BuiltInRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules that plans are judged by, and how grave their findings are. Which of them judge a given plan depends on its
 * regime and date, see {@link RuleInfo}. Immutable and safe for use by many threads.
 */
public final class RuleSet {
    private static final RuleSet EMPTY = new RuleSet(Map.of(), Map.of());
    private static final RuleSet STANDARD = EMPTY.with(BuiltInRules.ALL.toArray(Rule[]::new));

    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;

    private RuleSet(Map<String, Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.severities = severities;
    }

    /** Returns all rules of this library. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /** Returns the set without rules. */
    public static RuleSet empty() {
        return EMPTY;
    }

    /**
     * Returns this set with more rules.
     *
     * @throws IllegalArgumentException if an id is taken by another rule, or is a code of reading such as
     *     {@code syntax-error}
     */
    public RuleSet with(Rule... more) {
        Map<String, Rule> all = new TreeMap<>(rules);
        for (Rule rule : more) {
            String id = rule.info().id();
            if (FindingCodes.isTaken(id)) {
                throw new IllegalArgumentException(id + " is the code of findings that come from no rule");
            }
            if (all.putIfAbsent(id, rule) != null) {
                throw new IllegalArgumentException("two rules with the id " + id);
            }
        }
        return new RuleSet(all, severities);
    }

    /**
     * Returns this set without some rules.
     *
     * @param ids the rules to drop
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String... ids) {
        Map<String, Rule> rest = new TreeMap<>(rules);
        Map<String, Severity> restOfSeverities = new TreeMap<>(severities);
        for (String id : ids) {
            require(id);
            rest.remove(id);
            restOfSeverities.remove(id);
        }
        return new RuleSet(rest, restOfSeverities);
    }

    /**
     * Returns this set with all findings of a rule as grave as said, whatever the regime.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet withSeverity(String id, Severity severity) {
        require(id);
        Map<String, Severity> changed = new TreeMap<>(severities);
        changed.put(id, severity);
        return new RuleSet(rules, changed);
    }

    /**
     * Reads a rule set from a file: {@code {"base": "standard", "add": ["acme-no-slogan"], "drop": ["late-start"], "severity":
     * {"place-form": "error"}}}. The base is {@code standard} or {@code empty}; what is added is a rule of this library or one that
     * {@link java.util.ServiceLoader} finds as a service of the type {@link Rule}.
     *
     * @param json the file
     * @param name what to call the file in messages
     * @throws MalformedSettings if anything in the file is wrong
     */
    public static RuleSet read(String json, String name) throws MalformedSettings {
        return RuleSetFile.read(json, name);
    }

    private void require(String id) {
        if (!rules.containsKey(id)) {
            String nearest = NearestName.to(id, rules.keySet())
                    .map(name -> "; was " + name + " meant?")
                    .orElse("");
            throw new IllegalArgumentException("no rule " + id + nearest);
        }
    }

    /** The rules, by their ids in alphabetical order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns a rule by its id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns how grave the findings of a rule are made by this set; empty if as the rule says. */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severities.get(id));
    }
}
