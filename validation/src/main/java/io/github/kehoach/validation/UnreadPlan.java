package io.github.kehoach.validation;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.text.PlanText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A plan of a batch, which is read by the thread that judges it. */
public interface UnreadPlan {
    /** What to call the source in the report, see {@link SourceName}. */
    String source();

    /** Roughly how many bytes the source has, or takes in memory until it is judged; 0 if that cannot be said. */
    long size();

    /**
     * Reads the plan. Called once, by any thread.
     *
     * @param limits those of the validator, unless the plan has some of its own
     * @throws IOException if the source cannot be read; what it says is no reason
     */
    Reading read(Limits limits) throws IOException;

    /**
     * Returns a file of the form that its name tells, {@code .json} or {@code .txt} in letters of any case.
     *
     * @return empty if the name ends in another way
     */
    static Optional<UnreadPlan> file(Path file, String source) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(json(file, source));
        }
        return name.endsWith(".txt") ? Optional.of(text(file, source)) : Optional.empty();
    }

    /** Returns a file with plan JSON. */
    static UnreadPlan json(Path file, String source) {
        return new UnreadFile(file, source, PlanJson::read);
    }

    /** Returns a file with the text of a plan. */
    static UnreadPlan text(Path file, String source) {
        return new UnreadFile(file, source, PlanText::read);
    }

    /**
     * Returns a line of a file that holds a plan on each.
     *
     * @param file the name of the file in reports
     */
    static UnreadPlan line(PlanLine line, String file) {
        return new UnreadLine(line, file);
    }
}
