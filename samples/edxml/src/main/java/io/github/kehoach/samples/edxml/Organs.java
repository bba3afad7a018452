package io.github.kehoach.samples.edxml;

import io.github.kehoach.core.language.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of organs with their identifiers, which no plan holds. */
final class Organs {
    private final Map<String, String> ids = new HashMap<>();

    private Organs() {}

    /**
     * Reads a list.
     *
     * @param list a line for each organ: its name, a tab, its identifier; lines without a tab are passed over
     */
    static Organs of(String list) {
        Organs organs = new Organs();
        list.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                organs.ids.putIfAbsent(
                        Folding.key(line.substring(0, tab)),
                        line.substring(tab + 1).strip());
            }
        });
        return organs;
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(Folding.key(name))).filter(id -> !id.isEmpty());
    }

    /** Whether an identifier is put together as {@code 000.00.00.H41} or {@code H37.DN.001} is. */
    static boolean isWellFormed(String id) {
        boolean afterDot = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean sign = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            if (!sign && (c != '.' || afterDot)) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }
}
