package io.github.kehoach.samples.sources;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.SourceName;
import io.github.kehoach.validation.UnreadPlan;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the plans of files and folders within the standard limits; what reading found is told on a stream for messages. */
public final class PlanSources {
    private static final PlanValidator WITHOUT_RULES =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    private final Path directory;
    private final PrintStream err;
    private final Language language;
    private boolean complete = true;

    /**
     * Reads sources by names that are relative to a directory.
     *
     * @param directory what names are relative to
     * @param err gets findings and messages
     * @param language in which they are told
     */
    public PlanSources(Path directory, PrintStream err, Language language) {
        this.directory = directory;
        this.err = err;
        this.language = language;
    }

    /** Whether every input so far gave a plan. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the plans of files ({@code .json}, {@code .txt}, {@code .docx}) and folders under their names, those of a folder in
     * the order of their names. Other files of a folder are passed over; an input that gives no plan is told.
     */
    public Map<String, Plan> read(List<String> arguments) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (String argument : arguments) {
            Path path = directory.resolve(argument);
            if (!Files.isDirectory(path)) {
                add(path, plans, true);
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, plans, false));
            } catch (IOException e) {
                fail("Không đọc được thư mục “" + argument + "”", "Cannot read the folder " + argument);
            }
        }
        return plans;
    }

    private void add(Path file, Map<String, Plan> plans, boolean named) {
        String name = SourceName.of(file, directory);
        try {
            Optional<Reading> reading = reading(file, name);
            if (reading.isEmpty()) {
                if (named) {
                    fail(
                            "Tên “" + name + "” phải kết thúc bằng .json, .txt hoặc .docx",
                            name + " must end in .json, .txt or .docx");
                }
                return;
            }
            if (!reading.get().findings().isEmpty()) {
                err.print(TextReport.in(language).plan(WITHOUT_RULES.validate(reading.get(), name)));
            }
            reading.get().plan().ifPresentOrElse(plan -> plans.put(name, plan), () -> complete = false);
        } catch (IOException e) {
            fail("Không đọc được “" + name + "”", "Cannot read " + name);
        }
    }

    /** What a file holds; empty if its name tells no form. */
    private static Optional<Reading> reading(Path file, String name) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return Optional.of(PlanDocx.read(file, Limits.standard()));
        }
        Optional<UnreadPlan> unread = UnreadPlan.file(file, name);
        return unread.isEmpty() ? Optional.empty() : Optional.of(unread.get().read(Limits.standard()));
    }

    private void fail(String vi, String en) {
        complete = false;
        err.println(language.say(new Message(vi, en)));
    }
}
