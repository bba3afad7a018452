package io.github.kehoach.samples.calendar;

/** What an entry of the calendar is. */
enum EntryKind {
    /** Something happens on a day. */
    EVENT("Sự kiện", ""),
    /** A day is remembered. */
    ANNIVERSARY("Kỷ niệm", "Kỷ niệm "),
    /** The days round an anniversary in which the plan asks for most. */
    CAMPAIGN("Đợt cao điểm", "Đợt cao điểm: Kỷ niệm "),
    /** Work is done from one day to another, or in a month, quarter or year. */
    PERIOD("Thời gian thực hiện", ""),
    /** The last day that still counts. */
    DEADLINE("Thời hạn", "Hạn: ");

    private final String category;
    private final String lead;

    EntryKind(String category, String lead) {
        this.category = category;
        this.lead = lead;
    }

    /** The category under which calendars show it. */
    String category() {
        return category;
    }

    /** What stands before the words of the plan. */
    String lead() {
        return lead;
    }
}
