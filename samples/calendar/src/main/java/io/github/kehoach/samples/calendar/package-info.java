/** The dates of plans as an iCalendar file; start at {@link io.github.kehoach.samples.calendar.PlanCalendar}. */
@NullMarked
package io.github.kehoach.samples.calendar;

import org.jspecify.annotations.NullMarked;
