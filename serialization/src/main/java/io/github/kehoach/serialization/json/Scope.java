package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.finding.Location;
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
    Map<String, Unknown> unknown = Map.of();
    Map<String, JsonValue> extra = Map.of();
    TokenStreamContext object;
    long seen;
    private long completed;
    private int[] slotOf = {};

    Scope(TokenStreamContext object) {
        this.object = object;
    }

    void start(TokenStreamContext opened) {
        object = opened;
        // most objects have few members, so only what the one before filled is emptied
        for (long left = seen | completed; left != 0; left &= left - 1) {
            slots[Long.numberOfTrailingZeros(left)] = null;
        }
        seen = 0;
        completed = 0;
        unknown = Map.of();
        extra = Map.of();
    }

    @Nullable
    Object get(int slot) {
        return slots[slot];
    }

    /** Puts a value where none was read. */
    void complete(int slot, Object value) {
        completed |= 1L << slot;
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

    /** Notes where a member that the format does not define is. */
    void unknown(String name, Unknown member) {
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, member);
    }

    /** Keeps the value of a member that the format does not define, in place of an earlier one; returns how many there are. */
    int extra(String name, JsonValue value) {
        if (extra.isEmpty()) {
            extra = new HashMap<>();
        }
        extra.put(name, value);
        return extra.size();
    }

    /** Moves a member to those that the format does not define. */
    void demote(String name, JsonValue value) {
        if (!extra.containsKey(name)) {
            extra(name, value);
        }
    }

    /** Forgets a member that the format does not define; returns whether it was there. */
    boolean forget(String name) {
        if (!extra.containsKey(name)) {
            return false;
        }
        extra.remove(name);
        if (unknown.containsKey(name)) {
            unknown.remove(name);
        }
        return true;
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

    /** Whether a row has a value; asked before a list that is seldom there, for which a builder gets room ready. */
    boolean has(int row) {
        return slots[slotOf[row]] != null;
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
