package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.finding.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** The members of one object while it is being read, and then as its builder asks for them, by their rows in the format. */
final class Scope {
    private static final int MOST_MEMBERS = 24;

    /** A member that the format does not define, and where its value starts. */
    record Unknown(long key, Location location) {}

    final @Nullable Object[] slots = new Object[MOST_MEMBERS];
    final Map<String, Unknown> unknown = new LinkedHashMap<>();
    final Map<String, JsonValue> extra = new HashMap<>();
    TokenStreamContext object;
    long seen;
    private int[] slotOf = {};

    Scope(TokenStreamContext object) {
        this.object = object;
    }

    void start(TokenStreamContext opened, int size) {
        object = opened;
        seen = 0;
        Arrays.fill(slots, 0, size, null);
        if (!extra.isEmpty() || !unknown.isEmpty()) {
            extra.clear();
            unknown.clear();
        }
    }

    @Nullable
    Object get(int slot) {
        return slots[slot];
    }

    void put(int slot, Object value) {
        slots[slot] = value;
    }

    boolean saw(int slot) {
        return (seen & 1L << slot) != 0;
    }

    /** Whether members were there in other slots than these. */
    boolean sawBeyond(long slots) {
        return (seen & ~slots) != 0;
    }

    boolean sawNothing() {
        return seen == 0;
    }

    /** Moves a member to those that the format does not define. */
    void demote(String name, JsonValue value) {
        extra.putIfAbsent(name, value);
    }

    /** Says in which slot the member of each row waits. */
    Scope rows(int[] slots) {
        slotOf = slots;
        return this;
    }

    /** The value of a row that has one. */
    @SuppressWarnings("unchecked") // the slot was filled by the kind of this row
    <V> V required(int row) {
        return (V) Objects.requireNonNull(slots[slotOf[row]]);
    }

    /** The value of a row; empty if it was absent or could not be held. */
    @SuppressWarnings("unchecked") // the slot was filled by the kind of this row
    <V> Optional<V> optional(int row) {
        return Optional.ofNullable((V) slots[slotOf[row]]);
    }

    /** The elements of a row; empty if there are none. */
    @SuppressWarnings("unchecked") // the slot was filled by the kind of this row
    <E> List<E> list(int row) {
        Object list = slots[slotOf[row]];
        return list == null ? List.of() : (List<E>) list;
    }

    /** What the format does not define. */
    Extensions extensions() {
        return Extensions.of(extra);
    }
}
