package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds words with blanks inside, as {@code M ụ c đích}, {@code s ố}: copying from a portal tears words where their letters
 * were set in different ways. A part that is no word by itself is taken for a piece of its neighbours if they make one
 * syllable together.
 */
public final class BrokenWords {
    private static final int MOST_PIECES = 4;

    /** So many single letters after each other are set apart on purpose. */
    private static final int SPACED_OUT = 5;

    /** Words after which a single letter names one of several. */
    private static final Set<String> NAMING = Set.of(
            "gan", "nhóm", "loại", "hạng", "mục", "điểm", "vitamin", "khối", "bảng", "lớp", "tổ", "đội", "khoản", "thứ",
            "phần", "câu", "cột", "hàng", "biểu", "mẫu", "số", "khu", "lô", "tòa", "nhà", "ca", "bậc");

    private static final Set<String> JOINING = Set.of("và", "hoặc", "đến");

    private final String text;
    private final List<WordPiece> pieces;

    private BrokenWords(String text, List<WordPiece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Returns where such words stand, blanks included, in the order of the text. */
    public static List<Span> in(String text) {
        return Fragments.mayBeIn(text) ? new BrokenWords(text, pieces(text)).words() : List.of();
    }

    private static List<WordPiece> pieces(String text) {
        List<WordPiece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Fragments.isBlank(text.charAt(i))) {
                if (i > start) {
                    pieces.add(WordPiece.of(text, start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private List<Span> words() {
        List<Span> words = new ArrayList<>();
        int small = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            small = nextSmall(Math.max(i, small));
            // No word is joined of pieces among which none is small.
            i = Math.max(i, small - MOST_PIECES + 1);
            if (i + 1 >= pieces.size()) {
                break;
            }
            int spaced = singlesFrom(i);
            int end = spaced >= SPACED_OUT ? i : end(i);
            if (end > i) {
                words.add(word(i, end));
            }
            i = Math.max(end - 1, spaced >= SPACED_OUT ? i + spaced - 1 : i);
        }
        return words;
    }

    /** The next piece that is no word or a single letter; far beyond the pieces if there is none. */
    private int nextSmall(int from) {
        int at = from;
        while (at < pieces.size() && !isFragmentAt(at) && letters(at) != 1) {
            at++;
        }
        return at < pieces.size() ? at : pieces.size() + MOST_PIECES;
    }

    private Span word(int from, int to) {
        return new Span(letterStart(from), letterEnd(to - 1));
    }

    /** How many single letters stand after each other from a piece on. */
    private int singlesFrom(int at) {
        int end = at;
        while (end < pieces.size() && end - at < text.length() && letters(end) == 1 && isBare(end)) {
            end++;
        }
        return end - at;
    }

    /** The index after the pieces that make one word from here on; this index if none do. */
    private int end(int from) {
        for (int to = Math.min(pieces.size(), from + MOST_PIECES); to >= from + 2; to--) {
            boolean joins = isJoint(from, to) && isWord(from, to) && isMeant(from, to);
            // The consonants at the end may as well open the next word: "và nh ằm".
            boolean opensNext = joins && to == from + 2 && !isFragmentAt(from) && end(from + 1) > from + 1;
            if (joins && !opensNext) {
                return to;
            }
        }
        return from;
    }

    /** Whether single blanks and no other signs stand between the letters, and enough of the pieces are no words. */
    private boolean isJoint(int from, int to) {
        int fragments = 0;
        int singles = 0;
        for (int i = from; i < to; i++) {
            WordPiece piece = pieces.get(i);
            boolean open = i == from
                    || piece.isOpen() && piece.start() == pieces.get(i - 1).end() + 1;
            boolean close = i == to - 1 || piece.isClosed();
            if (!open || !close || piece.letters() == 0 || !piece.isWord()) {
                return false;
            }
            fragments += piece.fragment() ? 1 : 0;
            singles += piece.fragment() || piece.letters() == 1 ? 1 : 0;
        }
        return to - from == 2 ? fragments > 0 || singles == 2 : singles >= 2;
    }

    private boolean isWord(int from, int to) {
        String joined = joined(from, to);
        return Syllables.isOne(joined) && (isSmall(joined, 1) || joined.equals(joined.toUpperCase(Locale.ROOT)));
    }

    private static boolean isSmall(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (Characters.small(word.charAt(i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letter before or after a word is a piece of it, and not the name of one of several things. */
    private boolean isMeant(int from, int to) {
        String before = from == 0 ? "" : key(from - 1);
        boolean named = letters(from) == 1 && (NAMING.contains(before) || endsInFigure(from - 1));
        boolean naming =
                to == from + 2 && letters(from + 1) == 1 && (NAMING.contains(key(from)) || JOINING.contains(key(from)));
        return !named && !naming && (to > from + 2 || !isCapitalBeforeWord(from));
    }

    /** A capital before what may be a word: {@code viêm gan B ở trẻ em}. At the start of a sentence it is a piece. */
    private boolean isCapitalBeforeWord(int from) {
        char last = text.charAt(letterEnd(from) - 1);
        boolean capital = Character.isUpperCase(last) && !Syllables.isVowel(last);
        return capital && !isFragmentAt(from + 1) && !(letters(from) == 1 && startsSentence(from));
    }

    private boolean startsSentence(int at) {
        if (at == 0 || letterStart(at) > pieces.get(at).start()) {
            return true;
        }
        char last = text.charAt(pieces.get(at - 1).end() - 1);
        return ".;:!?-–+•".indexOf(last) >= 0;
    }

    private boolean endsInFigure(int at) {
        return at >= 0 && Character.isDigit(text.charAt(pieces.get(at).end() - 1));
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(text, letterStart(i), letterEnd(i));
        }
        return joined.toString();
    }

    private String key(int at) {
        return text.substring(letterStart(at), letterEnd(at)).toLowerCase(Locale.ROOT);
    }

    private int letters(int at) {
        return pieces.get(at).letters();
    }

    private boolean isFragmentAt(int at) {
        return pieces.get(at).fragment();
    }

    private boolean isBare(int at) {
        return pieces.get(at).isOpen() && pieces.get(at).isClosed();
    }

    private int letterStart(int at) {
        return pieces.get(at).letterStart();
    }

    private int letterEnd(int at) {
        return pieces.get(at).letterEnd();
    }
}
