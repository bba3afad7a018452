package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Location;

/** Tells in which part of a plan a place is. */
final class Places {
    private Places() {}

    /** Whether a place is in the body. */
    static boolean isInBody(Location at) {
        return at.isIn("body");
    }

    /** Whether a place is in an annex. */
    static boolean isInAnnex(Location at) {
        return at.isIn("annexes");
    }

    /** Whether a place is in a signature. */
    static boolean isInSignatures(Location at) {
        return at.isIn("signatures");
    }
}
