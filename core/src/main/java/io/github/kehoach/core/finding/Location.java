package io.github.kehoach.core.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan, written as a JSON pointer (RFC 6901), for example {@code /body/2/label}; the empty pointer is the plan
 * itself. The names are those of the plan format, which are also those of the accessors ({@code $schema} has the accessor
 * {@code schema}). Making the location of a child
 * costs one small object; the pointer is written only when asked for.
 */
public final class Location {
    /** The plan itself. */
    public static final Location ROOT = new Location(null, "", -1);

    private static final String MAX_INDEX = Integer.toString(Integer.MAX_VALUE);

    private final @Nullable Location parent;
    private final String member;
    private final int index;

    private Location(@Nullable Location parent, String member, int index) {
        this.parent = parent;
        this.member = member;
        this.index = index;
    }

    /**
     * Returns the location of a member of the object here.
     *
     * @param name the member's name, unescaped
     * @return the location of the member
     */
    public Location member(String name) {
        return new Location(this, name, -1);
    }

    /**
     * Returns the location of an element of the array here.
     *
     * @param index the element's index, from 0
     * @return the location of the element
     */
    public Location index(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("not an index: " + index);
        }
        return new Location(this, "", index);
    }

    /**
     * Reads a JSON pointer. A step of digits only is taken as an index.
     *
     * @param pointer the pointer, empty or starting with {@code /}
     * @return the location
     * @throws IllegalArgumentException if the pointer does not start with {@code /}
     */
    public static Location parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer starts with '/': " + pointer);
        }
        Location location = ROOT;
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            if (end < 0) {
                end = pointer.length();
            }
            location = location.step(pointer.substring(start, end));
            start = end + 1;
        }
        return location;
    }

    private Location step(String escaped) {
        boolean digits = !escaped.isEmpty()
                && escaped.length() <= MAX_INDEX.length()
                && escaped.chars().allMatch(c -> c >= '0' && c <= '9')
                && (escaped.length() == 1 || escaped.charAt(0) != '0')
                && (escaped.length() < MAX_INDEX.length() || escaped.compareTo(MAX_INDEX) <= 0);
        return digits
                ? index(Integer.parseInt(escaped))
                : member(escaped.replace("~1", "/").replace("~0", "~"));
    }

    /**
     * Returns the object or array that holds this place.
     *
     * @return the enclosing location; empty for the plan itself
     */
    public Optional<Location> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Returns whether this is a member of the plan itself, or a place within that.
     *
     * @param name the member's name, unescaped
     */
    public boolean isIn(String name) {
        Location first = this;
        Location above = parent;
        while (above != null && above.parent != null) {
            first = above;
            above = above.parent;
        }
        return above != null && first.index < 0 && first.member.equals(name);
    }

    /**
     * Returns the last step if it is a member.
     *
     * @return the member's name; empty for an element and for the plan itself
     */
    public Optional<String> memberName() {
        return index < 0 && parent != null ? Optional.of(member) : Optional.empty();
    }

    /**
     * Returns the last step if it is an element.
     *
     * @return the index; -1 for a member and for the plan itself
     */
    public int elementIndex() {
        return index;
    }

    /** How many steps lead from the plan to this place; 0 for the plan itself. */
    public int depth() {
        int depth = 0;
        for (Location at = this; at.parent != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    /**
     * Returns the locations from the plan's first member down to this one.
     *
     * @return the steps in order; empty for the plan itself
     */
    public List<Location> steps() {
        Deque<Location> steps = new ArrayDeque<>();
        for (Location at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at);
        }
        return new ArrayList<>(steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Location that)) {
            return false;
        }
        Location a = this;
        Location b = that;
        while (a != b) {
            if (a.parent == null || b.parent == null || a.index != b.index || !a.member.equals(b.member)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Location at = this; at.parent != null; at = at.parent) {
            hash = 31 * hash + 7 * at.index + at.member.hashCode();
        }
        return hash;
    }

    /** Returns the JSON pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (Location step : steps()) {
            pointer.append('/');
            if (step.index >= 0) {
                pointer.append(step.index);
            } else {
                pointer.append(step.member.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
