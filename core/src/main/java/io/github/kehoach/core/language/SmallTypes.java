package io.github.kehoach.core.language;

import io.github.kehoach.core.DocumentType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by a look at the letters whether the type of a document stands in small letters before what may lead to its number.
 * Few texts have one, so that few have to be read for the documents they cite only to judge the letters of their types.
 */
final class SmallTypes {
    private static final Openings TYPES = Openings.ignoringCase(types());

    /** What stands between the type of a document and its number, or the first of it. */
    private static final Openings LINKS = Openings.ignoringCase(List.of(
            "số", "của", "hành động", "phối hợp", "liên tịch", "liên ngành", "kết luận", "hợp nhất", "công tác"));

    private SmallTypes() {}

    /** Whether such a type may stand in a composed text; if not, none does. */
    static boolean precedeNumberIn(String text) {
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = c < Alphabet.SIZE ? Characters.KINDS[c] == Characters.LETTER : Character.isLetter(c);
            if (letter && !inside && isSmallType(text, at)) {
                return true;
            }
            inside = letter;
        }
        return false;
    }

    /** The types as they are spelt, and with their tone marks where keys have them. */
    private static List<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (DocumentType type : DocumentType.values()) {
            types.add(type.vietnamese().toLowerCase(Locale.ROOT));
            types.add(Folding.key(type.vietnamese()));
        }
        return List.copyOf(types);
    }

    private static boolean isSmallType(String text, int start) {
        if (!Character.isLowerCase(text.charAt(start))) {
            return false;
        }
        int at = TYPES.end(text, start);
        while (at >= 0 && at < text.length() && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at >= 0 && at < text.length() && (Character.isDigit(text.charAt(at)) || LINKS.standAt(text, at));
    }
}
