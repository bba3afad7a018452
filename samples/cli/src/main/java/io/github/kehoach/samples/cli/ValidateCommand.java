package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.PlanValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks plans and reports on them. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "validate",
        description = {"Kiểm tra các kế hoạch và báo cáo.", "(Checks plans and reports on them.)"})
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Tệp .json, .txt, .ndjson, .jsonl (mỗi dòng một kế hoạch), thư mục; - là đầu vào chuẩn, dạng JSON.",
                "(Files, folders; - is standard input, as JSON.)"
            })
    private List<String> files;

    @Option(
            names = "--report",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"Dạng báo cáo; mặc định text.", "(The form of the report.)"})
    private ReportForm report;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {"Ghi báo cáo vào tệp này.", "(Writes the report here.)"})
    private Optional<String> out;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = {"Xét theo ngày này thay cho ngày ban hành.", "(The day instead of the date of issue.)"})
    private Optional<LocalDate> asOf;

    @Option(
            names = "--regime",
            paramLabel = "state|party|trade-union|youth-union|front|womens-union|other",
            description = {"Xét theo thể thức của hệ thống này.", "(The regime instead of the plan's own.)"})
    private Optional<Regime> regime;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            defaultValue = "error",
            description = {"Mức làm kế hoạch không hợp lệ; mặc định error.", "(What makes a plan invalid.)"})
    private Severity failOn;

    @Override
    public Integer call() throws FileFault {
        PlanValidator.Builder validator = PlanValidator.builder().failOn(failOn);
        asOf.ifPresent(validator::asOf);
        regime.ifPresent(validator::regime);
        Output output = new Output(kehoach.surroundings, out);
        Validation validation =
                new Validation(kehoach.surroundings, kehoach.language, validator.build(), output, report);
        Inputs inputs = new Inputs(kehoach.surroundings);
        for (String file : files) {
            inputs.all(file, validation);
        }
        return validation.end();
    }
}
