package io.github.kehoach.core.language;

import java.util.Optional;

/**
 * The words before a date that bound the work.
 *
 * @param limit what they say; empty if there are none
 * @param start the first of them, or the date's first token
 */
record Limit(Optional<DateLimit> limit, int start) {
    private static final Phrases BEFORE = Phrases.of("trước");
    private static final Phrases WITHIN = Phrases.of("trong", "vào");
    private static final Phrases BY = Phrases.of(
            "chậm nhất",
            "muộn nhất",
            "hết",
            "xong",
            "hạn cuối",
            "hạn chót",
            "không quá",
            "không muộn hơn",
            "thời hạn",
            "hoàn thành");
    private static final Phrases UNTIL = Phrases.of("đến", "tới");
    /** May stand between the bounding word and the date. */
    private static final Phrases FILLERS =
            Phrases.of("là", "đầu", "cuối", "giữa", "vào", "các", "khoảng", "nửa", "thời điểm");

    private static final Phrases NOT_DUE = Phrases.of("tính", "kể");
    private static final Phrases HOURS = Phrases.of("giờ", "h", "g", "phút", ":", ",", "p");
    private static final int MAX_WORDS = 8;

    static Limit at(Tokens tokens, int date) {
        int at = date;
        boolean hour = false;
        while (date - at < MAX_WORDS) {
            boolean clock = tokens.isNumber(at - 1) && (hour || isHour(tokens, at - 2)) || HOURS.at(tokens, at - 1);
            if (!clock && !FILLERS.before(tokens, at)) {
                break;
            }
            hour = hour || clock && !tokens.is(at - 1, ",");
            at--;
        }
        if (BEFORE.before(tokens, at)) {
            // before an hour of a day: the day itself still counts
            return new Limit(Optional.of(hour ? DateLimit.BY : DateLimit.BEFORE), at - 1);
        }
        boolean comma = tokens.is(at, ",");
        if (!comma && bounds(tokens, at)) {
            return new Limit(Optional.of(WITHIN.before(tokens, at) ? DateLimit.WITHIN : DateLimit.BY), at - 1);
        }
        boolean until = !comma && UNTIL.before(tokens, at) && !NOT_DUE.before(tokens, at - 1);
        boolean aim = tokens.is(date, "năm") && !bounds(tokens, at - 1);
        return until && !aim ? new Limit(Optional.of(DateLimit.BY), at - 1) : new Limit(Optional.empty(), date);
    }

    private static boolean bounds(Tokens tokens, int at) {
        return WITHIN.before(tokens, at) || BY.before(tokens, at);
    }

    private static boolean isHour(Tokens tokens, int at) {
        return HOURS.at(tokens, at) && !tokens.is(at, ",");
    }
}
