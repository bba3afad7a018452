package io.github.kehoach.serialization.text;

import java.util.List;

/** Finds the lines of the closing in a text without line breaks: recipients, archive line and signatures. */
final class ClosingBreaks {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_GROUP = 4;
    private static final int LONGEST_SEAL = 8;
    private static final Openings ARCHIVE = Openings.of("lưu");
    private static final Openings ANNEXES = Openings.of("phụ lục", "danh mục", "biểu", "mẫu số");
    private static final List<String> DEPUTIES = List.of("PHÓ", "QUYỀN", "BAN");

    /** The first word of what follows an office: {@code PHÓ CHỦ TỊCH THƯỜNG TRỰC}. */
    private static final String STANDING = "THƯỜNG";

    private final RunningText text;
    private boolean listed;

    private ClosingBreaks(RunningText text) {
        this.text = text;
    }

    /** Where the closing starts: at {@code Nơi nhận} or the first signature; the number of words if there is none. */
    static int start(RunningText text, int from) {
        for (int i = Math.max(1, from); i < text.size(); i++) {
            boolean signs =
                    text.isClosedBefore(i) && startsCapacity(text, i) || text.isEndedBefore(i) && isPosition(text, i);
            if (signs || startsRecipients(text, i)) {
                return i;
            }
        }
        return text.size();
    }

    private static boolean startsRecipients(RunningText text, int at) {
        return text.letters(at) + text.letters(at + 1) == FormWords.RECIPIENTS_LETTERS
                && (text.last(at + 1) == ':' || FormWords.mayStartRecipients(text.first(at)))
                && FormWords.isRecipients(text.words(at, at + 2));
    }

    private static boolean isPosition(RunningText text, int at) {
        return text.isUpperCase(at, at + 2) && SignatureBlock.isPosition(text.words(at, at + 2));
    }

    static void set(RunningText text, int start) {
        new ClosingBreaks(text).set(start);
    }

    private void set(int start) {
        for (int i = start; i < text.size(); ) {
            i = startsRecipients(text, i) ? recipients(i) : startsSignature(i) ? signature(i) : entry(i);
        }
    }

    /** Whether a signature starts: with those for whom is signed, or after the list with an office alone. */
    private boolean startsSignature(int at) {
        boolean office = (listed || text.isEndedBefore(at)) && text.isClosedBefore(at) && isPosition(text, at);
        return office || startsCapacity(text, at);
    }

    private int recipients(int at) {
        text.breakBefore(at);
        text.breakBefore(at + 2);
        listed = true;
        return at + 2;
    }

    private int entry(int at) {
        boolean dash = text.mayStartMarker(at)
                && Labels.end(text.words(at, at + 2)) == 1
                && text.isCapitalised(at + 1)
                && !text.isDashInName(at);
        boolean archive = text.startsWithAny(at, ARCHIVE) && text.length(at - 1) > 1;
        if (listed && (dash || archive)) {
            text.breakBefore(at);
        } else if (startsAnnex(at)) {
            text.breakBefore(at);
            listed = false;
        } else if (listed && (text.isClosedBefore(at) || text.last(at - 1) == ',') && groupEnd(at) > at) {
            text.breakBefore(at);
            text.breakBefore(groupEnd(at));
        }
        return at + 1;
    }

    /** The index after the name of a group of recipients, {@code Bản giấy:}; its own if none starts there. */
    private int groupEnd(int at) {
        for (int i = at; i < Math.min(at + LONGEST_GROUP, text.size()) && text.isCapitalised(at); i++) {
            if (text.isClosedBefore(i + 1)) {
                return text.last(i) == ':' ? i + 1 : at;
            }
        }
        return at;
    }

    private boolean startsAnnex(int at) {
        return text.isCapitalised(at) && text.startsWithAny(at, ANNEXES);
    }

    /** Breaks the lines in capitals and the name below them, and returns what follows. */
    private int signature(int start) {
        text.breakBefore(start);
        int at = start + 1;
        boolean office = false;
        while (at < text.size() && text.isCapitals(at) && !(office && startsName(at))) {
            boolean position = isPosition(text, at);
            boolean first = at == start + 1;
            boolean deputy =
                    DEPUTIES.contains(text.word(at - 1)) || text.word(at).equals(STANDING);
            if (startsCapacity(text, at) || position && !first && !deputy) {
                text.breakBefore(at);
                start = at;
            }
            office |= position;
            at++;
        }
        if (SignatureBlock.isSeal(text.words(at, at + 4))) {
            text.breakBefore(at);
            at = sealEnd(at);
        }
        int name = at;
        boolean capitals = startsNameInCapitals(at);
        while (at < text.size()
                && at - name < LONGEST_NAME
                && text.isCapitalised(at)
                && (text.isCapitals(at) == capitals || isShort(at))
                && !startsAnnex(at)
                && !startsRecipients(text, at)) {
            at++;
        }
        if (PersonNames.isName(text.words(name, at))) {
            text.breakBefore(name);
            text.breakBefore(at);
        }
        return Math.max(at, start + 1);
    }

    /** Whether a name starts among words in capitals: a title such as {@code TS.}, or a surname. */
    private boolean startsName(int at) {
        return startsNameInCapitals(at) || text.last(at) == '.' && !startsCapacity(text, at);
    }

    /** A letter or a title that stands in capitals in a name that does not: {@code TS. Giàng A Páo}. */
    private boolean isShort(int at) {
        return text.length(at) == 1 || text.last(at) == '.';
    }

    private boolean startsNameInCapitals(int at) {
        return text.isCapitals(at) && PersonNames.isInCapitals(text.words(at, at + 2));
    }

    /** The index after the words that stand for the seal, at the bracket that closes them. */
    private int sealEnd(int at) {
        for (int i = at; i < Math.min(at + LONGEST_SEAL, text.size()); i++) {
            if (text.last(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean startsCapacity(RunningText text, int at) {
        return text.isCapitals(at)
                && text.isCapitals(at + 1)
                && text.last(at - 1) != ','
                && SignatureBlock.isCapacity(text.words(at, at + 3));
    }
}
