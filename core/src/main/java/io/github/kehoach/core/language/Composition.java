package io.github.kehoach.core.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.BiConsumer;

/**
 * Composed (NFC) and decomposed (NFD) letters, in time linear in the text. {@link Normalizer} sorts the marks on one letter in
 * time quadratic in their number, which a hundred thousand of them turn into hours; a run of more marks than any writing has
 * stays as it is, in both forms, together with the letter that bears it.
 */
public final class Composition {
    /** Unicode Standard Annex 15 holds 30 marks on one letter for more than enough. */
    private static final int MOST_MARKS = 60;

    /** No mark stands before this one. */
    private static final char FIRST_MARK = '\u0300';

    private Composition() {}

    /** Returns a text in composed letters. */
    public static String composed(String text) {
        return in(text, Form.NFC);
    }

    /** Returns a text in decomposed letters. */
    public static String decomposed(String text) {
        return in(text, Form.NFD);
    }

    /** Returns whether composing changes nothing. */
    public static boolean isComposed(String text) {
        return is(text, Form.NFC);
    }

    /** Returns whether decomposing changes nothing. */
    public static boolean isDecomposed(String text) {
        return is(text, Form.NFD);
    }

    private static String in(String text, Form form) {
        if (!isOverladen(text)) {
            return Normalizer.normalize(text, form);
        }
        StringBuilder all = new StringBuilder(text.length());
        parts(text, (part, laden) -> all.append(laden ? part : Normalizer.normalize(part, form)));
        return all.toString();
    }

    private static boolean is(String text, Form form) {
        if (!isOverladen(text)) {
            return Normalizer.isNormalized(text, form);
        }
        boolean[] all = {true};
        parts(text, (part, laden) -> all[0] = all[0] && (laden || Normalizer.isNormalized(part, form)));
        return all[0];
    }

    private static boolean isOverladen(String text) {
        int run = 0;
        for (int at = 0; at < text.length() && run <= MOST_MARKS; ) {
            int letter = text.codePointAt(at);
            run = isMark(letter) ? run + 1 : 0;
            at += Character.charCount(letter);
        }
        return run > MOST_MARKS;
    }

    /** Gives the parts of a text in their order, and of each whether it is a letter with too many marks. */
    private static void parts(String text, BiConsumer<String, Boolean> sink) {
        int start = 0;
        int base = 0;
        int run = 0;
        for (int at = 0; at <= text.length(); ) {
            int letter = at < text.length() ? text.codePointAt(at) : 0;
            if (isMark(letter)) {
                run++;
            } else {
                if (run > MOST_MARKS) {
                    sink.accept(text.substring(start, base), false);
                    sink.accept(text.substring(base, at), true);
                    start = at;
                }
                run = 0;
                base = at;
            }
            at += Character.charCount(letter);
        }
        sink.accept(text.substring(start), false);
    }

    private static boolean isMark(int letter) {
        if (letter < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
