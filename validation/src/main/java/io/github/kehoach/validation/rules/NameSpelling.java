package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Wording;
import java.util.List;

/** The spelling of a name, and where it is first met. */
record NameSpelling(String written, Wording wording) {
    /** Places of these levels are told apart by a single mark. */
    private static final List<String> PLACES =
            List.of("xã ", "phường ", "thị trấn ", "thôn ", "ấp ", "bản ", "buôn ", "huyện ", "quận ", "thị xã ");

    /** What is compared, case included; where the tone marks stand makes no difference, nor does the first letter. */
    String key() {
        StringBuilder key = new StringBuilder(Folding.key(written)).append('|');
        boolean inside = true;
        for (int i = 1; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (letter && !inside) {
                key.append(Character.isUpperCase(c) ? 'A' : 'a');
            }
            inside = letter;
        }
        return key.toString();
    }

    /** Whether this is the other name with marks left out, or with capitals at other words. */
    boolean isSlipOf(NameSpelling other) {
        String mine = Composition.composed(Folding.key(written));
        String others = Composition.composed(Folding.key(other.written));
        if (mine.equals(others)) {
            return true;
        }
        if (mine.length() != others.length() || namesPlace(others)) {
            return false;
        }
        for (int i = 0; i < mine.length(); i++) {
            char c = mine.charAt(i);
            if (c != others.charAt(i) && c != Spelling.bare(others.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesPlace(String key) {
        for (String place : PLACES) {
            if (key.startsWith(place) || key.contains(' ' + place)) {
                return true;
            }
        }
        return false;
    }
}
