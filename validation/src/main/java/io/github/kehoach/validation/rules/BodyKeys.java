package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Fact;
import java.util.HashMap;
import java.util.Map;

/** The keys of the names of bodies in a plan, each made once: one body is named in many places. */
final class BodyKeys {
    static final Fact<BodyKeys> OF_PLAN = Fact.of(facts -> new BodyKeys());

    private final Map<String, String> keys = new HashMap<>();

    /** The key of a name, see {@link BodyNames#key}. */
    String of(String name) {
        String known = keys.get(name);
        if (known == null) {
            known = BodyNames.key(name);
            keys.put(name, known);
        }
        return known;
    }
}
