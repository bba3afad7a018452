package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;

/**
 * Something that a calendar cannot show.
 *
 * @param reason why
 * @param words the words of the plan
 * @param at where they stand
 */
record Undated(Reason reason, String words, Location at) {
    /** Why something has no day. */
    enum Reason {
        /** A task says nothing of time. */
        NO_TIME("việc không nêu thời gian", "work without a time"),
        /** {@code ngày 02/9}. */
        NO_YEAR("ngày không ghi năm", "date without a year"),
        /** {@code 90 năm (1934 - 2024)}. */
        NO_DAY("ngày kỷ niệm chỉ ghi năm", "anniversary with a year only"),
        /** {@code định kỳ hằng quý}. */
        RECURRING("việc định kỳ", "recurs"),
        /** {@code 31/6/2026}. */
        IMPOSSIBLE("ngày không có trong lịch", "no such date"),
        /** It ended before the plan was issued. */
        PAST("đã qua khi ban hành kế hoạch", "over when the plan was issued"),
        /** {@code báo cáo quý III năm 2026}. */
        MENTIONED("thời gian được nhắc đến, không phải để thực hiện", "a time that is spoken of, not one for work"),
        /** One more window round each event than can be told apart. */
        MANY_WINDOWS("quá nhiều cách tính đợt theo sự kiện", "too many windows round events"),
        /** A window round each event, in a plan that dates none. */
        NO_EVENT(
                "đợt tính theo sự kiện, nhưng không có ngày kỷ niệm nào",
                "window round events, none of which is dated");

        private final String vi;
        private final String en;

        Reason(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        Message words() {
            return new Message(vi, en);
        }
    }
}
