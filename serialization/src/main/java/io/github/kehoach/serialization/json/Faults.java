package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader found wrong, with the places as its parser counts them, and which elements it had to leave out. */
final class Faults {
    /**
     * A fault in a value.
     *
     * @param key where the value starts; if a member is named, where its object starts
     * @param member the member of the object that is meant; null for the value itself
     */
    record Placed(Fault fault, long key, @Nullable String member, Location location) {
        int line() {
            return (int) (key >> 32);
        }

        /** The column as the parser counts. */
        int column() {
            return (int) key;
        }

        Placed with(Fault other) {
            return new Placed(other, key, member, location);
        }
    }

    private record Name(long object, String member, String code) {}

    private final int most;
    private boolean cut;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Name, Placed> members = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> dropped = new HashMap<>();

    /**
     * Makes a collection.
     *
     * @param most how many faults are kept; later ones are only known to be there
     */
    Faults(int most) {
        this.most = most;
    }

    void add(Fault fault, long key, Location location) {
        if (hasRoom()) {
            placed.add(new Placed(fault, key, null, location));
        }
    }

    private boolean hasRoom() {
        boolean room = placed.size() + members.size() < most;
        cut |= !room;
        return room;
    }

    /** Whether there were more faults than are kept. */
    boolean isCut() {
        return cut;
    }

    /** Adds a fault in a member of an object; the same one is reported once. */
    void addMember(Fault fault, long object, String member, Location location) {
        if (hasRoom()) {
            members.put(new Name(object, member, fault.code()), new Placed(fault, object, member, location));
        }
    }

    /** Notes that an element is not in the plan. */
    void dropped(long array, int index) {
        dropped.computeIfAbsent(array, key -> new ArrayList<>()).add(index);
    }

    List<Placed> all() {
        List<Placed> all = new ArrayList<>(placed);
        all.addAll(members.values());
        return all;
    }

    /** The indexes of elements that are not in the plan, by the start of their array, in order. */
    Map<Long, List<Integer>> dropped() {
        return dropped;
    }

    boolean isEmpty() {
        return placed.isEmpty() && members.isEmpty();
    }
}
