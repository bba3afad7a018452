package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Verbs;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds in a text without line breaks the markers of sections and items, and the bases before them. A marker is told from a
 * figure or an initial by what stands before it and after it, and by the markers before it.
 */
final class MarkerBreaks {
    /** The words that a heading has at most. */
    private static final int LONGEST_HEADING = 45;

    /** How far the next dash of a list is looked for. */
    private static final int LONGEST_ENTRY = 150;

    /** The first words of notes that stand by themselves in brackets: {@code (Có phụ lục kèm theo)}. */
    private static final Openings NOTES = Openings.of("(có", "(kèm", "(đính");

    /** The words before a number that belongs to them. */
    private static final Set<String> NUMBERED = Set.of(
            "khoản", "điều", "mục", "phần", "chương", "số", "lục", "biểu", "mẫu", "quý", "tháng", "ngày", "năm", "đợt",
            "đoạn", "lớp", "cấp", "vòng", "nhóm", "loại", "bước", "hạng", "bảng", "tuần", "tập", "khóa", "khoá", "kỳ",
            "lần", "thứ", "từ", "đến", "và");

    private final RunningText text;
    private final OpenLists lists = new OpenLists();

    /** Where the line that is being read starts, and where its words start if it has a number. */
    private int line;

    private int numbered = -1;

    /** Whether the line may still be a heading alone. */
    private boolean heading;

    private boolean inBody;

    /** The words at which a marker was last looked for, and where it ends among them. */
    private String ahead = "";

    private int aheadEnd;

    private MarkerBreaks(RunningText text, int start) {
        this.text = text;
        this.line = start;
    }

    static void set(RunningText text, int start, int end) {
        new MarkerBreaks(text, start).set(end);
    }

    private void set(int end) {
        for (int i = line; i < end; i++) {
            int label = labelEnd(i, end);
            if (label > 0 && isMarker(i, label)) {
                startLine(i);
                inBody = true;
                heading = text.length(i) > 1;
                numbered = heading ? i + label : -1;
                i += label - 1;
            } else if (!inBody && startsBasis(i) || startsClosingWords(i)) {
                startLine(i);
            } else {
                heading &= !text.isClosedBefore(i + 1) && i - line < LONGEST_HEADING;
            }
        }
        startLine(end);
    }

    private void startLine(int at) {
        if (numbered >= 0) {
            HeadingBreaks.set(text, numbered, at);
        }
        text.breakBefore(at);
        line = at;
        heading = false;
        numbered = -1;
    }

    /** How many words the label that starts at a word has; 0 if none starts there. */
    private int labelEnd(int at, int end) {
        if (at + 1 >= end || !text.mayStartMarker(at)) {
            return 0;
        }
        ahead = text.words(at, at + 2);
        aheadEnd = Labels.end(ahead);
        if (aheadEnd > 0 && aheadEnd <= text.length(at)) {
            return 1;
        }
        boolean unit = text.isCapitalised(at) && Labels.end(text.words(at, at + 4)) > text.length(at);
        return unit ? text.word(at + 1).toLowerCase(Locale.ROOT).equals("thứ") ? 3 : 2 : 0;
    }

    private boolean isMarker(int at, int words) {
        if (words > 1) {
            ahead = text.words(at, at + words + 1);
            aheadEnd = Labels.end(ahead);
        }
        int end = aheadEnd;
        Label label = Label.of(ahead.substring(0, end));
        boolean glued = words == 1 && end < text.length(at);
        boolean capital = glued
                ? Character.isUpperCase(ahead.codePointAt(end)) || "“\"(".indexOf(ahead.charAt(end)) >= 0
                : text.isCapitalised(at + words) || text.isQuoted(at + words);
        return label.style() == LabelStyle.BULLET
                ? isBullet(at, capital || words == 1 && isShare(at + 1) && !endsRange(at - 1))
                : isNumber(at, label, capital);
    }

    /** Whether a word is a share, with which many targets start: {@code 95%}. */
    private boolean isShare(int at) {
        String word = Words.withoutClosingMark(text.word(at));
        return word.length() > 1 && word.endsWith("%") && Character.isDigit(word.charAt(0));
    }

    /** Whether a figure before a dash goes on after it: {@code 5% - 10%}; that of a year does not. */
    private boolean endsRange(int at) {
        String word = text.word(at);
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return last == '%' || Character.isDigit(last) && !year;
    }

    private boolean isBullet(int at, boolean capital) {
        if (text.isClosedBefore(at)) {
            return capital;
        }
        boolean plus = text.length(at) == 1 && text.first(at) == '+';
        return capital && (plus || heading && at > line + 1 && opensList(at));
    }

    /** Whether a dash after words without a closing mark starts a list, and does not join two words. */
    private boolean opensList(int at) {
        String words = text.words(line + 1, at);
        if (words.lastIndexOf('“') > words.lastIndexOf('”')) {
            return false;
        }
        if (Words.isUpperCase(words)) {
            return !text.isCapitals(at + 1);
        }
        boolean verb = Verbs.startsSentence(text.words(at + 1, at + 5));
        return verb || Headings.role(words) != SectionRole.OTHER || !text.isDashInName(at) && isFollowed(at);
    }

    /** Whether the next dash before any other marker starts an entry of a list. */
    private boolean isFollowed(int at) {
        for (int i = at + 1; i < Math.min(text.size(), at + LONGEST_ENTRY); i++) {
            boolean closed = text.isClosedBefore(i);
            boolean dash = text.isDash(i);
            if (closed && (dash || labelEnd(i, text.size()) > 0)) {
                return dash;
            }
        }
        return false;
    }

    private boolean isNumber(int at, Label label, boolean capital) {
        OpenLists.Step step = lists.step(label);
        boolean closed = text.isClosedBefore(at) || text.isBreak(at);
        boolean after = closed || heading && at > line + 1;
        boolean level = label.style() == LabelStyle.DECIMAL || label.style() == LabelStyle.LETTER;
        boolean numbered = !closed && !level && isNumbered(text.word(at - 1));
        boolean fits = switch (step) {
            case FIRST -> after && (capital || text.last(at - 1) == ':');
            case NEXT -> capital || closed && label.style() == LabelStyle.LETTER;
            case SKIPS -> closed && capital;
            case OTHER -> false;
        };
        boolean inSentence = label.written().startsWith("(") && !heading && text.last(at - 1) != '.';
        if (!fits || numbered || inSentence) {
            return false;
        }
        lists.add(label);
        return true;
    }

    /** Whether a number belongs to the word before it: {@code giai đoạn I.}. */
    static boolean isNumbered(String before) {
        return NUMBERED.contains(before.toLowerCase(Locale.ROOT));
    }

    private boolean startsClosingWords(int at) {
        return inBody
                && text.isClosedBefore(at)
                && (text.isEndedBefore(at)
                        || text.startsWithAny(at, ClosingWords.OPENINGS)
                        || text.startsWithAny(at, NOTES));
    }

    private boolean startsBasis(int at) {
        if (!text.isClosedBefore(at) || !text.isCapitalised(at) || text.isUpperCase(at, at + 2)) {
            return false;
        }
        return text.startsWithAny(at, Preamble.LEADS) || text.startsWithAny(at, Preamble.AIMS) || text.startsBody(at);
    }
}
