package io.github.kehoach.serialization.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names that an object may have and the kinds of their values; a member's slot has its index here. */
final class MemberTable {
    private static final int MOST = 63;

    final List<String> names;
    final Kind<?>[] kinds;
    final PropertyNameMatcher matcher;

    MemberTable(List<String> names, List<? extends Kind<?>> kinds) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("too many members for the bits of a long");
        }
        this.names = List.copyOf(names);
        this.kinds = kinds.toArray(new Kind<?>[0]);
        List<Named> named = new ArrayList<>(names.size());
        for (String name : names) {
            named.add(Named.fromString(name));
        }
        this.matcher = BinaryNameMatcher.constructFrom(named, false);
    }

    static MemberTable of(List<Member<?>> members) {
        List<String> names = new ArrayList<>(members.size());
        List<Kind<?>> kinds = new ArrayList<>(members.size());
        for (Member<?> member : members) {
            names.add(member.name());
            kinds.add(member.kind());
        }
        return new MemberTable(names, kinds);
    }

    int size() {
        return kinds.length;
    }

    /** Whether a member that is not in the format may have this name. */
    static boolean isExtension(String name) {
        return name.regionMatches(0, "x-", 0, 2);
    }
}
