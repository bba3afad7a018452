package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of TCVN3 or VNI that were never converted: {@code Céng hßa x· héi}, {@code Coäng hoøa}. A word counts if it is
 * no Vietnamese syllable as it stands and becomes one when it is decoded. As single foreign names and units do so by chance,
 * there must be two different ones, among few others and with no word between them that is Vietnamese by its own marks.
 */
public final class LegacyEncodings {
    private final String text;
    private final LegacyEncoding encoding;
    private final List<LegacyText> found = new ArrayList<>();
    private int converted;

    // The words from the first to the last legacy one, as far as they are read.
    private final Set<String> distinct = new HashSet<>();
    private final StringBuilder decoded = new StringBuilder();
    private int start;
    private int end;
    private int decodedEnd;
    private int legacy;
    private int words;
    private int wordsAtEnd;

    private LegacyEncodings(String text, LegacyEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    /** Returns the stretches of a text that are in an old encoding, in its order; all in the same. */
    public static List<LegacyText> in(String text) {
        if (!TextShapes.has(TextShapes.in(text), Trait.LEGACY)) {
            return List.of();
        }
        LegacyEncodings best = new LegacyEncodings(text, LegacyEncoding.TCVN3);
        best.scan();
        LegacyEncodings vni = new LegacyEncodings(text, LegacyEncoding.VNI);
        vni.scan();
        return List.copyOf(vni.converted > best.converted ? vni.found : best.found);
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int wordStart = at;
            boolean ascii = true;
            while (at < text.length() && isWord(text.charAt(at))) {
                ascii = ascii && text.charAt(at) <= 'z';
                at++;
            }
            if (at > wordStart && ascii) {
                words++;
            } else if (at > wordStart) {
                word(wordStart, at);
            }
            at += at == wordStart ? 1 : 0;
        }
        close();
    }

    /** Letters and what the old encodings have in their place. */
    private static boolean isWord(char c) {
        return c < '\u0080'
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : c > '\u00a0' && c <= '\u00ff' || Character.isLetter(c);
    }

    private void word(int from, int to) {
        words++;
        String word = text.substring(from, to);
        // longer ones are no syllable in any encoding
        String meant = to - from >= 2 && to - from <= 12 ? meant(word) : null;
        boolean vietnamese = Syllables.isOne(word);
        if (meant == null && vietnamese) {
            close();
        } else if (meant != null && !vietnamese) {
            add(word, meant, from, to);
        }
    }

    private @Nullable String meant(String word) {
        String meant = LegacyLetters.decode(encoding, word);
        return meant != null && Syllables.isOne(meant) ? meant : null;
    }

    private void add(String word, String meant, int from, int to) {
        if (legacy == 0) {
            start = from;
            decodedEnd = from;
            words = 1;
        }
        legacy++;
        distinct.add(word);
        decoded.append(text, decodedEnd, from).append(meant);
        decodedEnd = to;
        end = to;
        wordsAtEnd = words;
    }

    /** Ends a stretch. */
    private void close() {
        boolean enough = distinct.size() >= 2 && legacy * 5 >= wordsAtEnd * 2;
        if (enough && TextShapes.has(TextShapes.in(text.substring(start, end)), Trait.LEGACY)) {
            found.add(new LegacyText(encoding, decoded.toString(), new Span(start, end)));
            converted += legacy;
        }
        distinct.clear();
        decoded.setLength(0);
        legacy = 0;
        words = 0;
    }
}
