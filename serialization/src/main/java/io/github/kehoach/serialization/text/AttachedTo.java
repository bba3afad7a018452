package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Citation;

/** The line under the title of a plan that is issued with a decision. */
final class AttachedTo {
    private AttachedTo() {}

    static String line(Citation citation) {
        return "(Ban hành kèm theo " + Citing.words(citation, false) + ")";
    }
}
