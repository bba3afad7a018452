package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.report.ReportParts;
import java.util.List;
import java.util.Optional;

/** Puts out a report as it grows. */
final class ReportOutput implements AutoCloseable {
    private final Output output;
    private final ReportParts parts;

    ReportOutput(Output output, ReportParts parts) {
        this.output = output;
        this.parts = parts;
    }

    /** Whether nothing of the report is seen before the end. */
    boolean isHeld() {
        return output.isHeld();
    }

    void plan(PlanReport report, PlanSource source) throws FileFault {
        output.add(parts.plan(report, Optional.of(source::text)));
    }

    void end(List<SettingsFinding> findings, InputNotes inputs) throws FileFault {
        output.add(parts.end(findings, inputs));
        output.end(parts.head());
    }

    @Override
    public void close() throws FileFault {
        output.close();
    }
}
