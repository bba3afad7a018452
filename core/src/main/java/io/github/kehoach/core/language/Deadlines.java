package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out by when a text wants its work done. {@code trước} leaves the day, month or year out; {@code chậm nhất}, {@code
 * đến hết}, {@code trong} and the end of a range still count. Dates of events, of anniversaries and of cited documents, and
 * dates without a year, are no deadlines.
 */
public final class Deadlines {
    /** What a quarter or month belongs to when it is no deadline. */
    private static final Phrases ABOUT = Phrases.of(
            "báo cáo",
            "kế hoạch",
            "kết quả",
            "số liệu",
            "công tác",
            "tình hình",
            "nhiệm vụ",
            "chỉ tiêu",
            "dự toán",
            "của");
    /** Words that make a time one of the past. */
    private static final Phrases PAST = Phrases.of("đề ra", "đã", "phát sinh", "tồn tại", "hiện có");

    /**
     * Words whose year is theirs, and not that of the work: {@code các sự kiện của tỉnh trong năm 2026}, or the span in which
     * it recurs: {@code theo quý trong năm 2026}.
     */
    private static final Phrases OF_A_YEAR = Phrases.of("sự kiện", "văn bản", "theo tháng", "theo quý", "theo học kỳ");

    /** What may stand before a date that is the whole of a table cell or line. */
    private static final Phrases TIME_LABELS = Phrases.of(
            "thời gian",
            "thời gian thực hiện",
            "thời gian hoàn thành",
            "thời gian tổ chức",
            "thời hạn",
            "thời hạn hoàn thành",
            "thời hạn thực hiện",
            "tiến độ",
            "tiến độ thực hiện",
            "hoàn thành",
            "dự kiến");

    private static final int NEAR = 12;

    private final Passage passage;
    private final Tokens tokens;

    private Deadlines(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /**
     * Returns the last day, month or year that still counts, as exactly as it is written.
     *
     * @return the latest deadline of the text; empty if there is none, if it recurs, or if it names no year
     */
    public static Optional<PartialDate> due(String text) {
        return Passage.of(text).due();
    }

    static Optional<PartialDate> due(Passage passage) {
        Optional<PartialDate> latest = Optional.empty();
        for (Deadline deadline : in(passage)) {
            boolean later = latest.isEmpty()
                    || deadline.last().lastDay().isAfter(latest.get().lastDay());
            latest = later ? Optional.of(deadline.last()) : latest;
        }
        return latest;
    }

    /** Returns all deadlines of a text, in its order; none where {@link #due} is empty. */
    public static List<Deadline> in(String text) {
        return in(Passage.of(text));
    }

    /** Returns all deadlines of a text of which something may be told already. */
    public static List<Deadline> in(Passage passage) {
        Deadlines deadlines = new Deadlines(passage);
        List<Deadline> found = new ArrayList<>();
        for (DateMention mention : passage.dates()) {
            if (deadlines.isDue(mention)) {
                last(mention).ifPresent(last -> found.add(new Deadline(last, mention)));
            }
        }
        return found;
    }

    private static Optional<PartialDate> last(DateMention mention) {
        boolean before =
                mention.limit().filter(limit -> limit == DateLimit.BEFORE).isPresent();
        return before ? mention.from().flatMap(Deadlines::before) : mention.to();
    }

    private static Optional<PartialDate> before(PartialDate date) {
        LocalDate day = date.firstDay().minusDays(1);
        if (day.getYear() < 1) {
            return Optional.empty();
        }
        if (date.month().isEmpty()) {
            return Optional.of(PartialDate.of(day.getYear()));
        }
        return Optional.of(
                date.day().isEmpty() ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day));
    }

    private boolean isDue(DateMention mention) {
        int start = tokens.indexOf(mention.span().start());
        boolean whole = isWhole(mention, start);
        return switch (mention.kind()) {
            case RECURRING, ANNIVERSARY, TERM -> false;
            case RANGE -> (whole || opensRange(start)) && !isCited(mention.span());
            case PERIOD -> whole;
            case QUARTER, PART_OF_YEAR ->
                mention.limit().isPresent() && !isElsewhere(mention, start)
                        || (whole || !ABOUT.before(tokens, start)) && !isCited(mention.span());
            case DAY, MONTH -> whole || isWithin(mention, start);
            case YEAR, SCHOOL_YEAR -> (whole || isWithin(mention, start)) && !isCited(mention.span());
        };
    }

    private boolean isWithin(DateMention mention, int start) {
        return mention.limit().isPresent() && !isElsewhere(mention, start);
    }

    private boolean opensRange(int start) {
        return tokens.is(start, "từ") || Limit.at(tokens, start).limit().isPresent();
    }

    private boolean isCited(Span span) {
        List<CitationMention> citations = passage.citations();
        int low = 0;
        int high = citations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (citations.get(middle).span().end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < citations.size() && citations.get(low).span().start() <= span.start();
    }

    /** Whether the words before, in the same part of the sentence, name an event or the past. */
    private boolean isElsewhere(DateMention mention, int start) {
        boolean day = mention.kind() == DateKind.DAY || mention.kind() == DateKind.MONTH;
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ".")) {
                return false;
            }
            if (PAST.at(tokens, i) || !day && OF_A_YEAR.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text says nothing but this date. */
    private boolean isWhole(DateMention mention, int start) {
        int first = 0;
        while (first < start && !tokens.isWord(first) && !tokens.isNumber(first)) {
            first++;
        }
        int label = TIME_LABELS.end(tokens, first);
        int at = label >= 0 ? label : first;
        at = tokens.is(at, ":") ? at + 1 : at;
        boolean opens = at == start || Limit.at(tokens, start).start() <= at && start - at <= NEAR / 2;
        int end = tokens.indexOf(mention.span().end());
        while (end < tokens.size() && !tokens.isWord(end) && !tokens.isNumber(end)) {
            end++;
        }
        return opens && (end >= tokens.size() || label >= 0);
    }
}
