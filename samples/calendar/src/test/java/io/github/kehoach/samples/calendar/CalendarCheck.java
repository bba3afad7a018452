package io.github.kehoach.samples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import io.github.kehoach.core.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** What two libraries make of a calendar file. */
final class CalendarCheck {
    private CalendarCheck() {}

    /** What a run left. */
    record Result(int exitCode, String out, String err) {}

    static Path project() {
        return Path.of(System.getProperty("kehoach.root"));
    }

    static Result run(Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = PlanCalendar.run(
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The calendar of one plan, checked. */
    static Calendar of(Plan plan) {
        CalendarFile file = new CalendarFile();
        Agenda.of(plan).entries().forEach(entry -> file.add(plan, entry));
        return checked(file.write());
    }

    /** Reads a file by both libraries; neither may find anything wrong. */
    static Calendar checked(String file) {
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        ICalendar other = Biweekly.parse(file).first();
        assertThat(other.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            assertThat(other.getEvents())
                    .hasSize(calendar.getComponents(Component.VEVENT).size());
            assertThat(events(calendar)).extracting(CalendarCheck::uid).doesNotHaveDuplicates();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    static VEvent event(Calendar calendar, Predicate<String> summary) {
        return events(calendar).stream()
                .filter(event -> summary.test(value(event, Property.SUMMARY)))
                .findFirst()
                .orElseThrow();
    }

    static String uid(VEvent event) {
        return value(event, Property.UID);
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** First day, day after the last, and summary. */
    static String line(VEvent event) {
        return value(event, Property.DTSTART) + " " + value(event, Property.DTEND) + " "
                + value(event, Property.SUMMARY);
    }
}
