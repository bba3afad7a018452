package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.finding.FindingJson;
import io.github.kehoach.validation.json.JsonText;
import io.github.kehoach.validation.json.Setting;
import io.github.kehoach.validation.json.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in old plans at some time and does not count any more, so that only what is new does. A finding is known
 * again by its source (or, of a plan without one, its number), its code, its exact place and what was found there. Immutable.
 */
public final class Baseline {
    /** The reason that a report gives for what a baseline puts aside. */
    public static final String REASON = "baseline";

    private static final List<String> MEMBERS = List.of("source", "plan", "code", "location", "found");

    /** Which plan is meant, by source or by number. */
    private record PlanKey(boolean isSource, String name) {}

    /** What tells a finding in a plan from all others but its equals. */
    private record Entry(String code, String location, String found) {
        static Entry of(Finding finding) {
            String found = finding.found().filter(words -> !words.isBlank()).orElse("");
            return new Entry(
                    finding.code(),
                    FindingJson.wellFormed(finding.location().toString()),
                    FindingJson.wellFormed(found));
        }
    }

    private final Optional<String> file;
    private final Map<PlanKey, Map<Entry, Integer>> plans;

    private Baseline(Optional<String> file, Map<PlanKey, Map<Entry, Integer>> plans) {
        this.file = file;
        this.plans = plans;
    }

    /**
     * Reads a baseline as {@link #write} writes it.
     *
     * @param json the file
     * @param name what to call the file in reports
     * @throws MalformedSettings if anything in the file is wrong
     */
    public static Baseline read(String json, String name) throws MalformedSettings {
        Settings settings = Settings.reader();
        Setting root = settings.root(json, List.of("baseline"));
        Map<PlanKey, Map<Entry, Integer>> plans = new HashMap<>();
        if (root != null) {
            if (root.member("baseline") == null) {
                settings.required(root, "baseline");
            }
            for (Setting entry : settings.elements(root, "baseline")) {
                read(settings, entry, plans);
            }
        }
        MalformedSettings.check(name, settings.faults());
        return new Baseline(Optional.of(name), plans);
    }

    private static void read(Settings settings, Setting value, Map<PlanKey, Map<Entry, Integer>> plans) {
        Setting entry = settings.object(value, MEMBERS);
        if (entry == null) {
            return;
        }
        Optional<String> source = settings.text(entry, "source");
        Optional<String> number = settings.text(entry, "plan");
        Optional<PlanKey> plan = key(source, number);
        Optional<String> code = settings.required(entry, "code");
        Location location = settings.location(entry, "location").orElse(Location.ROOT);
        String found = settings.text(entry, "found").orElse("");
        if (plan.isEmpty()) {
            settings.fault(entry, "missing-member", "Thiếu source hoặc plan", "There is neither source nor plan");
        }
        if (plan.isPresent() && code.isPresent()) {
            plans.computeIfAbsent(plan.get(), key -> new HashMap<>())
                    .merge(new Entry(code.get(), location.toString(), found), 1, Integer::sum);
        }
    }

    private static Optional<PlanKey> key(Optional<String> source, Optional<String> number) {
        return source.map(name -> new PlanKey(true, FindingJson.wellFormed(name)))
                .or(() -> number.map(name -> new PlanKey(false, FindingJson.wellFormed(name))));
    }

    /**
     * Returns a baseline of all that counts now or is put aside by a baseline already, one finding a line. Left out are
     * errors of reading, which hide what else may be wrong, plans that could not be read, and plans that have neither
     * source nor number.
     *
     * @param plans what was found out about the plans
     */
    public static String write(List<PlanReport> plans) {
        List<String> lines = new ArrayList<>();
        for (PlanReport plan : plans) {
            lines.addAll(lines(plan));
        }
        String start = "{\"baseline\": [";
        return lines.isEmpty() ? start + "]}\n" : start + "\n  " + String.join(",\n  ", lines) + "\n]}\n";
    }

    /** Returns the lines about one plan, without the commas between them. */
    private static List<String> lines(PlanReport plan) {
        List<String> lines = new ArrayList<>();
        if (plan.isUnread() || key(plan.source(), plan.number()).isEmpty()) {
            return lines;
        }
        for (ListedFinding listed : plan.listed()) {
            boolean onPurpose =
                    listed.suppressed().flatMap(SuppressedFinding::suppression).isPresent();
            if (!onPurpose && isCoverable(listed.finding())) {
                lines.add(line(plan, listed.finding()));
            }
        }
        return lines;
    }

    private static boolean isCoverable(Finding finding) {
        return finding.severity() != Severity.ERROR || !FindingCodes.isOfReading(finding.code());
    }

    private static String line(PlanReport plan, Finding finding) {
        return JsonText.compact(out -> {
            if (plan.source().isPresent()) {
                out.text("source", plan.source());
            } else {
                out.text("plan", plan.number());
            }
            out.text("code", finding.code());
            if (finding.location().parent().isPresent()) {
                out.text("location", finding.location().toString());
            }
            out.text("found", finding.found().filter(words -> !words.isBlank()));
        });
    }

    /** The file it was read from. */
    Optional<String> file() {
        return file;
    }

    /** How many entries there are for a plan. */
    int entries(Optional<String> source, Optional<String> number) {
        return known(source, number).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<Entry, Integer> known(Optional<String> source, Optional<String> number) {
        return key(source, number).map(plans::get).orElse(Map.of());
    }

    /** Returns what covers the findings of one plan, each entry as often as it is there. */
    Cover cover(Optional<String> source, Optional<String> number) {
        Map<Entry, Integer> known = known(source, number);
        return new Cover(known.isEmpty() ? Map.of() : new HashMap<>(known));
    }

    /** The entries for one plan that no finding has used yet. */
    static final class Cover {
        private final Map<Entry, Integer> left;

        private Cover(Map<Entry, Integer> left) {
            this.left = left;
        }

        boolean covers(Finding finding) {
            if (left.isEmpty() || !isCoverable(finding)) {
                return false;
            }
            Entry entry = Entry.of(finding);
            Integer times = left.get(entry);
            if (times == null) {
                return false;
            }
            if (times == 1) {
                left.remove(entry);
            } else {
                left.put(entry, times - 1);
            }
            return true;
        }
    }
}
