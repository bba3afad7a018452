package io.github.kehoach.serialization.json;

import java.util.ArrayList;
import java.util.List;

/** The table of a JSON object: what it is called and means, and a row for each member, in canonical order. */
final class Rows {
    final String name;
    final String english;
    final List<Member<?>> members = new ArrayList<>();
    boolean atLeastOne;

    private Rows(String name, String english) {
        this.name = name;
        this.english = english;
    }

    /**
     * Starts a table without rows.
     *
     * @param name what the object is called in schema and format page
     */
    static Rows of(String name, String english) {
        return new Rows(name, english);
    }

    Rows required(String member, Kind<?> kind) {
        members.add(new Member<>(member, kind, true));
        return this;
    }

    Rows optional(String member, Kind<?> kind) {
        members.add(new Member<>(member, kind, false));
        return this;
    }

    /** Says what the member of the last row means, in English and with the Vietnamese term. */
    Rows means(String english, String vietnamese, String... examples) {
        int last = members.size() - 1;
        members.set(last, members.get(last).meaning(english, vietnamese, List.of(examples)));
        return this;
    }

    /** Says that one member at least has to be there, whichever. */
    Rows atLeastOne() {
        atLeastOne = true;
        return this;
    }
}
