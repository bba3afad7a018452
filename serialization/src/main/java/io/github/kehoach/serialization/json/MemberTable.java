package io.github.kehoach.serialization.json;

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
        this.matcher = BinaryNameMatcher.constructFrom(
                names.stream().map(Named::fromString).toList(), false);
    }

    int size() {
        return kinds.length;
    }

    /** Whether a member that is not in the format may have this name. */
    static boolean isExtension(String name) {
        return name.regionMatches(0, "x-", 0, 2);
    }
}
