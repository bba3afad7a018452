package io.github.kehoach.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Named values that the plan format does not define, sorted by the code points of their names. */
public final class Extensions {
    /** The order of {@code String.compareTo} is that of UTF-16, which differs above U+FFFF. */
    private static final Comparator<String> BY_CODE_POINT = (a, b) -> {
        int length = Math.min(a.length(), b.length());
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == length) {
            return Integer.compare(a.length(), b.length());
        }
        boolean inPair = i > 0
                && Character.isHighSurrogate(a.charAt(i - 1))
                && (Character.isLowSurrogate(a.charAt(i)) || Character.isLowSurrogate(b.charAt(i)));
        int start = inPair ? i - 1 : i;
        return Integer.compare(a.codePointAt(start), b.codePointAt(start));
    };

    /** No values. */
    public static final Extensions NONE = new Extensions(List.of());

    private final List<Map.Entry<String, JsonValue>> members;

    private Extensions(List<Map.Entry<String, JsonValue>> members) {
        this.members = members;
    }

    /** Returns a single named value; by custom the name starts with {@code x-}. */
    public static Extensions of(String name, JsonValue value) {
        return new Extensions(List.of(Map.entry(name, value)));
    }

    /** Returns these values, sorted by the code points of their names, whatever the order of the map. */
    public static Extensions of(Map<String, JsonValue> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        Map<String, JsonValue> sorted = new TreeMap<>(BY_CODE_POINT);
        sorted.putAll(values);
        List<Map.Entry<String, JsonValue>> members = new ArrayList<>(sorted.size());
        sorted.forEach((name, value) -> members.add(Map.entry(name, value)));
        return new Extensions(List.copyOf(members));
    }

    /** The names and values in order. */
    public List<Map.Entry<String, JsonValue>> members() {
        return members;
    }

    /** Returns the value with a name; empty if there is none. */
    public Optional<JsonValue> get(String name) {
        for (Map.Entry<String, JsonValue> member : members) {
            if (member.getKey().equals(name)) {
                return Optional.of(member.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether there are no values. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions extensions && extensions.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
