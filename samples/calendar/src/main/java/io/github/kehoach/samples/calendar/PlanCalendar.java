package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.sources.PlanSources;
import io.github.kehoach.validation.report.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the dates of plans as an iCalendar file. */
public final class PlanCalendar {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int INPUT = 3;

    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;
    private final List<String> files = new ArrayList<>();
    private String target = "";
    private boolean withUndated;
    private Language language = Language.VI;

    private PlanCalendar(Path directory, PrintStream out, PrintStream err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    /**
     * Writes a calendar and ends the process: 0 if it is written, 2 if the arguments are wrong, 3 if a file cannot be read or
     * written or gives no plan.
     *
     * @param args files or folders with plans, and options
     */
    public static void main(String[] args) {
        // the descriptors themselves: System.out would write in the character set of the machine
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(Path.of("").toAbsolutePath(), out, err, args));
    }

    static int run(Path directory, PrintStream out, PrintStream err, String... args) {
        PlanCalendar run = new PlanCalendar(directory, out, err);
        return run.understands(args) ? run.write() : run.help();
    }

    private boolean understands(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("-") || args[i].equals("-")) {
                files.add(args[i]);
            } else if (args[i].equals("--undated")) {
                withUndated = true;
            } else if (i + 1 < args.length && args[i].equals("-o")) {
                target = args[++i];
            } else if (i + 1 < args.length
                    && args[i].equals("--lang")
                    && List.of("vi", "en").contains(args[i + 1])) {
                language = args[++i].equals("vi") ? Language.VI : Language.EN;
            } else {
                return false;
            }
        }
        return !files.isEmpty();
    }

    private int help() {
        err.println(language.say(
                "Cách dùng: calendar TỆP… [-o TỆP.ics] [--undated] [--lang vi|en]",
                "Usage: calendar FILE… [-o FILE.ics] [--undated] [--lang vi|en]"));
        return USAGE;
    }

    private int write() {
        PlanSources sources = new PlanSources(directory, err, language);
        Map<String, Plan> plans = sources.read(files);
        CalendarFile calendar = new CalendarFile();
        calendar.name(
                plans.size() == 1
                        ? plans.values().iterator().next().subject().orElse("Kế hoạch")
                        : "Lịch của " + plans.size() + " kế hoạch");
        plans.forEach((name, plan) -> add(name, plan, calendar));
        if (calendar.isEmpty()) {
            err.println(language.say("Không có gì để ghi vào lịch", "There is nothing to put into a calendar"));
            return INPUT;
        }
        return put(calendar.write()) && sources.isComplete() ? DONE : INPUT;
    }

    private void add(String name, Plan plan, CalendarFile calendar) {
        Agenda agenda = Agenda.of(plan);
        agenda.entries().forEach(entry -> calendar.add(plan, entry));
        List<Undated> undated = agenda.undated();
        if (withUndated) {
            undated.forEach(left -> calendar.add(plan, left));
        }
        err.println(name + ": "
                + agenda.entries().size()
                + language.say(" mục trong lịch, ", " entries in the calendar, ")
                + undated.size()
                + language.say(" mục không có ngày", " without a day"));
        for (Undated left : undated) {
            err.println("  " + left.at() + "  " + language.say(left.reason().words()) + ": "
                    + Wording.cut(Wording.plain(left.words()), 100));
        }
    }

    private boolean put(String file) {
        if (target.isEmpty()) {
            out.print(file);
            out.flush();
            return true;
        }
        try {
            Files.writeString(directory.resolve(target), file);
            return true;
        } catch (IOException e) {
            err.println(language.say("Không ghi được “" + target + "”", "Cannot write " + target));
            return false;
        }
    }
}
