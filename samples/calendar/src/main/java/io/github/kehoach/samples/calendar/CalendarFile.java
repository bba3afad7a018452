package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.form.PartTitles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An iCalendar file (RFC 5545) with the entries of one or several plans. All entries are of whole days. */
final class CalendarFile {
    private static final int LONGEST_SUMMARY = 120;

    private final Calendar calendar = new Calendar();

    /** Put into the calendar at the end: each addition copies all that are there. */
    private final List<CalendarComponent> components = new ArrayList<>();

    private final IdentityHashMap<Node, Responsible> known = new IdentityHashMap<>();
    private final Uids uids = new Uids();

    CalendarFile() {
        calendar.add(new ProdId("-//Kehoach//kehoach-calendar//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
    }

    /** Names the calendar, for the list of calendars that programs show. */
    void name(String name) {
        calendar.add(new XProperty("X-WR-CALNAME", Wording.cut(Wording.plain(name), LONGEST_SUMMARY)));
    }

    void add(Plan plan, Entry entry) {
        VEvent event = new VEvent(false);
        describe(event, plan, uids.of(plan, entry), entry.kind().lead() + entry.title());
        event.add(new DtStart<>(entry.first()));
        event.add(new DtEnd<>(entry.last().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Categories(new TextList(List.of(entry.kind().category()))));
        entry.body().leaders().forEach(leader -> event.add(new Contact(Wording.plain(leader))));
        place(event, plan, entry.at(), entry.words(), entry.body());
        components.add(event);
    }

    /** Adds what has no day as something to be done. */
    void add(Plan plan, Undated undated) {
        VToDo todo = new VToDo(false);
        Entry named = new Entry(
                EntryKind.PERIOD,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                undated.words(),
                undated.reason() + undated.words(),
                undated.words(),
                undated.at(),
                Responsible.of(plan.path(undated.at()), known));
        describe(todo, plan, uids.of(plan, named), undated.words());
        todo.add(new Categories(new TextList(List.of(undated.reason().words().vi()))));
        place(todo, plan, undated.at(), undated.words(), named.body());
        components.add(todo);
    }

    private static void describe(CalendarComponent component, Plan plan, String uid, String summary) {
        component.add(new Uid(uid));
        component.add(new DtStamp(stamp(plan)));
        component.add(new Summary(Wording.cut(Wording.plain(summary), LONGEST_SUMMARY)));
    }

    /** The plan's day of issue, so that a later plan counts as the newer; there is no clock. */
    private static Instant stamp(Plan plan) {
        LocalDate day = plan.issued().map(PartialDate::lastDay).orElse(LocalDate.EPOCH);
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static void place(CalendarComponent component, Plan plan, Location at, String words, Responsible body) {
        List<String> lines = new ArrayList<>();
        lines.add(words);
        line("Chủ trì: ", String.join("; ", body.leaders()), lines);
        line("Phối hợp: ", String.join("; ", body.partners()), lines);
        line("Theo: ", source(plan), lines);
        line("Ở: ", PartTitles.trail(plan, at), lines);
        component.add(new Description(Wording.plain(String.join("\n", lines))));
        component.add(new XProperty("X-KEHOACH-LOCATION", Wording.plain(at.toString())));
    }

    private static void line(String title, String words, List<String> lines) {
        if (!words.isBlank()) {
            lines.add(title + words);
        }
    }

    private static String source(Plan plan) {
        String number = plan.number().map(written -> " số " + written.written()).orElse("");
        String issued = plan.issued()
                .map(date -> ", "
                        + FormWording.of(plan.regime().orElse(Regime.STATE)).date(date))
                .orElse("");
        String issuers = String.join(
                ", ",
                plan.issuers().stream()
                        .map(Issuer::name)
                        .flatMap(Optional::stream)
                        .toList());
        return "Kế hoạch" + number + issued + (issuers.isEmpty() ? "" : ", " + issuers);
    }

    boolean isEmpty() {
        return components.isEmpty();
    }

    /** Returns the file, with line ends and folded lines as the format has them. */
    String write() {
        calendar.setComponentList(new ComponentList<>(components));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folded.lines(out.toString());
    }
}
