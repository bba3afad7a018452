package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Anniversary;
import io.github.kehoach.core.language.EventWindow;
import io.github.kehoach.core.language.EventWindows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a plan wants when, and what it leaves without a date. */
final class Agenda {
    /** The years of which calendar files can tell the day after the last. */
    private static final int LAST_YEAR = 9998;

    /** No plan has more; each gives an entry for each anniversary. */
    private static final int MOST_WINDOWS = 5;

    private final Optional<LocalDate> issued;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Undated> undated = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Map<String, Entry> anniversaries = new LinkedHashMap<>();
    private final Map<EventWindow, Location> windows = new LinkedHashMap<>();

    /** The parts in which something is said of time, with the last days. */
    private final Map<Location, Set<LocalDate>> timed = new HashMap<>();

    private Agenda(Plan plan) {
        issued = plan.issued().map(PartialDate::firstDay);
    }

    static Agenda of(Plan plan) {
        Agenda agenda = new Agenda(plan);
        plan.walk(new DateSearch(plan, agenda));
        plan.walk(new TaskSearch(plan, agenda));
        agenda.addCampaigns();
        agenda.entries.sort(
                Comparator.comparing(Entry::first).thenComparing(Entry::last).thenComparing(Entry::kind));
        return agenda;
    }

    /** The entries, by day. */
    List<Entry> entries() {
        return entries;
    }

    /** What has no day, in the order in which it was found. */
    List<Undated> undated() {
        return undated;
    }

    /** Whether something is said of time at a place or in what stands there. */
    boolean isTimed(Location at) {
        return timed.containsKey(at);
    }

    /** Whether an entry of a place, or of what stands there, ends on a day. */
    boolean ends(Location at, LocalDate day) {
        return timed.getOrDefault(at, Set.of()).contains(day);
    }

    /** Adds an entry, unless the plan says the same elsewhere. What was over before the plan was issued is none. */
    void add(Entry entry) {
        mark(entry.at(), Optional.of(entry.last()));
        if (entry.last().getYear() > LAST_YEAR) {
            undated.add(new Undated(Undated.Reason.IMPOSSIBLE, entry.title(), entry.at()));
        } else if (issued.isPresent() && entry.last().isBefore(issued.get())) {
            undated.add(new Undated(Undated.Reason.PAST, entry.title(), entry.at()));
        } else if (seen.add(entry.sight())) {
            entries.add(entry);
        }
    }

    void addUndated(Undated.Reason reason, String words, Location at) {
        mark(at, Optional.empty());
        undated.add(new Undated(reason, words, at));
    }

    /** Adds an anniversary, once for all places that speak of it. */
    void addAnniversary(Anniversary anniversary, String words, Location at, Responsible body) {
        String title = anniversary.years() + " năm " + Wording.line(anniversary.name());
        if (anniversary.day().month().isEmpty()) {
            addUndated(Undated.Reason.NO_DAY, title, at);
            return;
        }
        String key = anniversary.event() + " " + anniversary.day();
        LocalDate first = anniversary.day().firstDay();
        LocalDate last = anniversary.day().lastDay();
        Entry entry = new Entry(EntryKind.ANNIVERSARY, first, last, title, key, words, at, body);
        mark(at, Optional.of(last));
        if (anniversaries.putIfAbsent(key, entry) == null) {
            add(entry);
        }
    }

    /** Keeps the windows that a text sets round each event. */
    void addWindows(String text, Location at) {
        for (EventWindow window : EventWindows.in(text)) {
            boolean known = windows.keySet().stream().anyMatch(window::isAsLong);
            if (!known && windows.size() == MOST_WINDOWS) {
                addUndated(Undated.Reason.MANY_WINDOWS, window.span().in(text), at);
            } else if (!known) {
                windows.put(window, at);
            }
        }
    }

    private void addCampaigns() {
        windows.forEach((window, at) -> {
            if (anniversaries.isEmpty()) {
                addUndated(Undated.Reason.NO_EVENT, "", at);
            }
            for (Entry event : anniversaries.values()) {
                campaign(window, event);
            }
        });
    }

    private void campaign(EventWindow window, Entry event) {
        try {
            add(new Entry(
                    EntryKind.CAMPAIGN,
                    window.firstDay(event.first()),
                    window.lastDay(event.last()),
                    event.title(),
                    event.identity(),
                    event.words(),
                    event.at(),
                    event.body()));
        } catch (DateTimeException e) {
            addUndated(Undated.Reason.IMPOSSIBLE, event.title(), event.at());
        }
    }

    private void mark(Location at, Optional<LocalDate> last) {
        for (Optional<Location> place = Optional.of(at);
                place.isPresent();
                place = place.get().parent()) {
            Set<LocalDate> days = timed.computeIfAbsent(place.get(), ignored -> new HashSet<>());
            last.ifPresent(days::add);
        }
    }
}
