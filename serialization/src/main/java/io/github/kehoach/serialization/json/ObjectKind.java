package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A JSON object: its members in canonical order, and the value that is made of them. A value is made and taken apart by one
 * method for the whole object, which calls the members by the index of their row: a function for each member would take
 * longer to link than a plan takes to be read.
 */
abstract class ObjectKind<T extends Node> extends Kind<T> {
    /** What the object is called in schema and format page. */
    final String name;

    final String english;
    final List<Member<?>> members;
    final MemberTable table;

    /** Whether one member at least has to be there, whichever. */
    final boolean atLeastOne;

    private final Member<?>[] rows;
    private final byte[][] quotedNames;
    private final int[] required;
    private final int[] ownSlots;

    ObjectKind(Rows rows) {
        this.name = rows.name;
        this.english = rows.english;
        this.members = List.copyOf(rows.members);
        this.rows = members.toArray(new Member<?>[0]);
        this.quotedNames = quotedNames(this.rows);
        this.atLeastOne = rows.atLeastOne;
        this.table = MemberTable.of(members);
        this.required = required(this.rows);
        this.ownSlots = slotsIn(table);
    }

    private static byte[][] quotedNames(Member<?>[] rows) {
        byte[][] names = new byte[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            names[row] = JsonBytes.quotedName(rows[row].name());
        }
        return names;
    }

    private static int[] required(Member<?>[] rows) {
        int[] required = new int[rows.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].required()) {
                required[count++] = row;
            }
        }
        return Arrays.copyOf(required, count);
    }

    /** Makes the value of the members of its rows; those that are required are there. */
    abstract T make(Scope in);

    /** Writes the members, in the order of their rows. */
    abstract void members(T value, JsonOutput out);

    /** Returns the slot of each member in a table that has them all. */
    int[] slotsIn(MemberTable other) {
        int[] slots = new int[rows.length];
        for (int row = 0; row < slots.length; row++) {
            slots[row] = other.names.indexOf(rows[row].name());
        }
        return slots;
    }

    @Override
    @Nullable
    T read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuse(JsonType.OBJECT);
            return null;
        }
        Scope scope = in.open(table);
        in.members(scope, table);
        in.reportUnknown(scope, table.names);
        T value = build(in, scope, ownSlots);
        in.close();
        return value;
    }

    T build(PlanReader in, Scope scope, int[] slots) {
        for (int row : required) {
            Object value = scope.get(slots[row]);
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                complete(row, in, scope, slots[row]);
            }
        }
        if (atLeastOne && isEmpty(scope, slots)) {
            if (scope.sawNothing()) {
                in.missing(scope, "missing-member", String.join(" / ", table.names));
            }
            scope.complete(slots[0], rows[0].kind().empty());
        }
        return make(scope.rows(slots));
    }

    private void complete(int row, PlanReader in, Scope scope, int slot) {
        Kind<?> kind = rows[row].kind();
        if (!scope.saw(slot)) {
            in.missing(scope, kind.missingCode(), rows[row].name());
        }
        scope.complete(slot, kind.empty());
    }

    private static boolean isEmpty(Scope scope, int[] slots) {
        for (int slot : slots) {
            if (scope.get(slot) != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    void write(T value, JsonOutput out) {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    /** Writes the members of an object that has been started. */
    void writeMembers(T value, JsonOutput out) {
        members(value, out);
        JsonValues.writeMembers(value.extensions(), out);
    }

    final void required(int row, Object value, JsonOutput out) {
        out.name(rows[row].name(), quotedNames[row]);
        rows[row].write(value, out);
    }

    final void optional(int row, Optional<?> value, JsonOutput out) {
        if (value.isPresent()) {
            required(row, value.get(), out);
        }
    }

    final void list(int row, List<?> value, JsonOutput out) {
        if (!value.isEmpty()) {
            required(row, value, out);
        }
    }

    /** What the object is called as a type, as generators name it. */
    static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    void schema(JsonOutput out) {
        out.member("$ref", "#/$defs/" + name);
    }

    @Override
    String words() {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
