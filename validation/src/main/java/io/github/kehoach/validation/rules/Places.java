package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Location;
import java.util.Optional;

/** Tells in which part of a plan a place is. */
final class Places {
    private Places() {}

    /** Whether a place is in the body. */
    static boolean isInBody(Location at) {
        return isIn(at, "body");
    }

    /** Whether a place is in an annex. */
    static boolean isInAnnex(Location at) {
        return isIn(at, "annexes");
    }

    /** Whether a place is in a signature. */
    static boolean isInSignatures(Location at) {
        return isIn(at, "signatures");
    }

    private static boolean isIn(Location at, String member) {
        Location step = at;
        Optional<Location> parent = step.parent();
        while (parent.isPresent()) {
            Location above = parent.get();
            parent = above.parent();
            if (parent.isEmpty()) {
                return step.memberName().orElse("").equals(member);
            }
            step = above;
        }
        return false;
    }
}
