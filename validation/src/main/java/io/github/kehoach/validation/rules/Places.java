package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Location;
import java.util.Optional;

/** What the place of a part says about it. */
final class Places {
    private Places() {}

    /** Whether it stands in an annex, or is one. */
    static boolean inAnnex(Location at) {
        Location place = at;
        for (Optional<Location> up = at.parent();
                up.isPresent() && up.get().parent().isPresent();
                up = up.get().parent()) {
            place = up.get();
        }
        return place.memberName().filter("annexes"::equals).isPresent();
    }
}
