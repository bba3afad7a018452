package io.github.kehoach.samples.register;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the plans of files and folders; what reading found is told on standard error. */
final class Sources {
    private static final PlanValidator WITHOUT_RULES =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    private final Path directory;
    private final PrintStream err;
    private final Language language;
    private boolean complete = true;

    Sources(Path directory, PrintStream err, Language language) {
        this.directory = directory;
        this.err = err;
        this.language = language;
    }

    /** Whether every input gave a plan. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the plans under their names, those of a folder in the order of their names. */
    Map<String, Plan> read(List<String> arguments) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (String argument : arguments) {
            Path path = directory.resolve(argument);
            if (!Files.isDirectory(path)) {
                read(path, plans, true);
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> read(file, plans, false));
            } catch (IOException e) {
                fail("Không đọc được thư mục “" + argument + "”", "Cannot read the folder " + argument);
            }
        }
        return plans;
    }

    private void read(Path file, Map<String, Plan> plans, boolean named) {
        String name = SourceName.of(file, directory);
        Optional<UnreadPlan> unread = UnreadPlan.file(file, name);
        if (unread.isEmpty()) {
            if (named) {
                fail("Tên “" + name + "” phải kết thúc bằng .json hoặc .txt", name + " must end in .json or .txt");
            }
            return;
        }
        try {
            Reading reading = unread.get().read(Limits.standard());
            if (!reading.findings().isEmpty()) {
                err.print(TextReport.in(language).plan(WITHOUT_RULES.validate(reading, name)));
            }
            reading.plan().ifPresentOrElse(plan -> plans.put(name, plan), () -> complete = false);
        } catch (IOException e) {
            fail("Không đọc được “" + name + "”", "Cannot read " + name);
        }
    }

    private void fail(String vi, String en) {
        complete = false;
        err.println(language.say(new Message(vi, en)));
    }
}
