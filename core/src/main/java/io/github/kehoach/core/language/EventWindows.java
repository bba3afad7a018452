package io.github.kehoach.core.language;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Finds the windows that a text sets round each event, one a sentence; a window round one event is none of them. */
public final class EventWindows {
    private static final Phrases EACH = Phrases.of("từng", "mỗi", "các");
    private static final Phrases EVENTS = Phrases.of(
            "sự kiện",
            "ngày lễ",
            "ngày lễ lớn",
            "ngày kỷ niệm",
            "ngày kỉ niệm",
            "lễ kỷ niệm",
            "lễ kỉ niệm",
            "đợt kỷ niệm",
            "đợt kỉ niệm",
            "dịp kỷ niệm",
            "dịp kỉ niệm",
            "dịp lễ");
    private static final String BEFORE = "trước";
    private static final String AFTER = "sau";
    private static final int MOST_DIGITS = 3;

    private final Tokens tokens;
    private final Clauses clauses;
    private final List<EventWindow> windows = new ArrayList<>();
    private Period before = Period.ZERO;
    private Period after = Period.ZERO;
    private int first = -1;
    private int last = -1;
    private boolean ofEach;

    private EventWindows(Passage passage) {
        tokens = passage.tokens();
        clauses = passage.clauses();
    }

    /** Returns the windows of a text, in its order. */
    public static List<EventWindow> in(String text) {
        EventWindows scan = new EventWindows(Passage.of(text));
        scan.scan();
        return List.copyOf(scan.windows);
    }

    private void scan() {
        int at = 0;
        while (at < tokens.size()) {
            ofEach |= EACH.at(tokens, at) && EVENTS.at(tokens, at + 1);
            int end = side(at);
            if (end > at) {
                first = first < 0 ? at : first;
                last = end;
            } else {
                end = at + 1;
            }
            at = end;
            if (clauses.sentenceEndAt(at)) {
                finish();
            }
        }
    }

    private void finish() {
        if (ofEach && first >= 0) {
            windows.add(new EventWindow(before, after, tokens.span(first, last)));
        }
        before = Period.ZERO;
        after = Period.ZERO;
        first = -1;
        ofEach = false;
    }

    /** Reads one side, or both, of a window and returns the index after it; -1 if none starts at a token. */
    private int side(int at) {
        if (tokens.isNumber(at)) {
            // "20 ngày trước và 05 ngày sau mỗi sự kiện"
            int side = at + 2;
            int length = side - 2;
            boolean known = isLength(length) && isSide(side) && !tokens.isNumber(side + 1);
            return known ? set(side, length, side + 1) : -1;
        }
        if (!isSide(at)) {
            return -1;
        }
        boolean both = (tokens.is(at + 1, "và") || tokens.is(at + 1, ",")) && isSide(at + 2);
        int next = both ? at + 3 : at + 1;
        int noun = EACH.at(tokens, next) ? next + 1 : next;
        int events = EVENTS.end(tokens, noun);
        int length = events > 0 ? events : next;
        if (!isLength(length)) {
            return -1;
        }
        ofEach |= events > 0 && noun > next;
        if (both) {
            set(at + 2, length, length + 2);
        }
        return set(at, length, length + 2);
    }

    private boolean isSide(int at) {
        return tokens.is(at, BEFORE) || tokens.is(at, AFTER);
    }

    private boolean isLength(int at) {
        return tokens.value(at) > 0
                && tokens.digits(at) <= MOST_DIGITS
                && (tokens.is(at + 1, "ngày") || tokens.is(at + 1, "tuần") || tokens.is(at + 1, "tháng"));
    }

    private int set(int side, int length, int end) {
        int number = tokens.value(length);
        Period period = tokens.is(length + 1, "ngày")
                ? Period.ofDays(number)
                : tokens.is(length + 1, "tuần") ? Period.ofWeeks(number) : Period.ofMonths(number);
        if (tokens.is(side, BEFORE)) {
            before = period;
        } else {
            after = period;
        }
        return end;
    }
}
