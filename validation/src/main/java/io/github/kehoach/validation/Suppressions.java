package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.validation.json.Setting;
import io.github.kehoach.validation.json.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Suppressions in their order, with their places if they were read from a file. Immutable. */
public final class Suppressions {
    private static final List<String> MEMBERS = List.of("code", "location", "plan", "source", "reason", "expires");

    private final Optional<String> file;
    private final List<Suppression> all;
    private final List<Range> ranges;

    private Suppressions(Optional<String> file, List<Suppression> all, List<Range> ranges) {
        this.file = file;
        this.all = List.copyOf(all);
        this.ranges = List.copyOf(ranges);
    }

    /** Returns suppressions made in code. */
    public static Suppressions of(List<Suppression> suppressions) {
        return new Suppressions(Optional.empty(), suppressions, List.of());
    }

    /**
     * Reads a file of suppressions: {@code {"suppressions": [{"code": …, "location": …, "plan": …, "source": …, "reason": …,
     * "expires": …}]}}.
     *
     * @param json the file
     * @param name what to call the file in reports
     * @throws MalformedSettings if anything in the file is wrong
     */
    public static Suppressions read(String json, String name) throws MalformedSettings {
        Settings settings = Settings.reader();
        Setting root = settings.root(json, List.of("suppressions"));
        List<Suppression> all = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        if (root != null) {
            if (root.member("suppressions") == null) {
                settings.required(root, "suppressions");
            }
            for (Setting entry : settings.elements(root, "suppressions")) {
                suppression(settings, entry).ifPresent(suppression -> {
                    all.add(suppression);
                    ranges.add(entry.range());
                });
            }
        }
        MalformedSettings.check(name, settings.faults());
        return new Suppressions(Optional.of(name), all, ranges);
    }

    private static Optional<Suppression> suppression(Settings settings, Setting value) {
        Setting entry = settings.object(value, MEMBERS);
        if (entry == null) {
            return Optional.empty();
        }
        Optional<String> code = settings.required(entry, "code");
        Optional<Location> location = settings.location(entry, "location");
        Optional<String> plan = settings.text(entry, "plan");
        Optional<String> source = settings.text(entry, "source");
        Optional<String> reason = settings.required(entry, "reason");
        Optional<LocalDate> expires = settings.day(entry, "expires");
        boolean anywhere =
                entry.member("location") == null && entry.member("plan") == null && entry.member("source") == null;
        if (anywhere) {
            settings.fault(
                    entry,
                    "missing-member",
                    "Phải có ít nhất một trong các thành phần location, plan, source",
                    "At least one of location, plan and source has to be there");
        }
        if (code.isEmpty() || reason.isEmpty() || location.isEmpty() && plan.isEmpty() && source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Suppression(code.get(), location, plan, source, reason.get(), expires));
    }

    /** The suppressions in their order. */
    public List<Suppression> all() {
        return all;
    }

    /** Whether one of them expires, so that the day has to be known. */
    public boolean expire() {
        return all.stream().anyMatch(suppression -> suppression.expires().isPresent());
    }

    /** The file they were read from; empty if they were made in code. */
    Optional<String> file() {
        return file;
    }

    /** Where one of them stands in the file. */
    Optional<Range> range(int index) {
        return index < ranges.size() ? Optional.of(ranges.get(index)) : Optional.empty();
    }
}
