package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import java.util.Optional;

/**
 * A date or a stretch of time in a text.
 *
 * @param kind what it stands for
 * @param written the parts as written: one date, or the first and the last of a stretch; of a quarter its first and last
 *     month; none for a recurrence that names no day. A missing month or year of the first is that of the last
 * @param limit how it bounds the work, {@code trước ngày …}; empty if the words before it do not say
 * @param span the words of the date, those of the limit excluded
 */
public record DateMention(DateKind kind, List<DateParts> written, Optional<DateLimit> limit, Span span) {
    /** Takes a copy of the list. */
    public DateMention {
        written = List.copyOf(written);
    }

    /**
     * The day, month or year with which it starts; equal to {@link #to} for a single date. Empty if no year is written, if
     * it recurs, or if there is no such date.
     */
    public Optional<PartialDate> from() {
        return written.isEmpty() || kind == DateKind.RECURRING
                ? Optional.empty()
                : written.get(0).date();
    }

    /** The last day, month or year that belongs to it; empty in the same cases as {@link #from}. */
    public Optional<PartialDate> to() {
        return written.isEmpty() || kind == DateKind.RECURRING
                ? Optional.empty()
                : written.get(written.size() - 1).date();
    }

    /** Returns whether all its dates can be in a calendar; false for {@code 31/02/2023}. */
    public boolean exists() {
        return written.stream().allMatch(DateParts::exists);
    }
}
