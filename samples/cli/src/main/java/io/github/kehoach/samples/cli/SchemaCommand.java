package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.report.ReportSchema;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of a plan or of a report. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "schema",
        description = {"In JSON Schema (2020-12) của kế hoạch hoặc báo cáo.", "(Prints a JSON Schema.)"})
final class SchemaCommand implements Callable<Integer> {
    /** What there are schemas of. */
    enum Of {
        PLAN,
        REPORT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Option(
            names = "--of",
            paramLabel = "plan|report",
            defaultValue = "plan",
            description = {"Lược đồ của kế hoạch (mặc định) hay của báo cáo.", "(Of a plan or of a report.)"})
    private Of of;

    @Override
    public Integer call() throws FileFault {
        Output out = new Output(kehoach.surroundings, Optional.empty());
        String schema = of == Of.PLAN ? PlanSchema.json() : ReportSchema.json();
        out.add(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCode.DONE;
    }
}
