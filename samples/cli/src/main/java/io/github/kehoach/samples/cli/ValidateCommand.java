package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.MalformedSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks plans and reports on them. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "validate",
        description = {"Kiểm tra các kế hoạch và báo cáo.", "(Checks plans and reports on them.)"})
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Tệp .json, .txt, .docx, .ndjson, .jsonl (mỗi dòng một kế hoạch), thư mục; - là đầu vào chuẩn.",
                "(Files, folders; - is standard input.)"
            })
    private List<String> files;

    @Option(
            names = "--report",
            paramLabel = "text|json|sarif|junit",
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

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = {"Tệp bộ quy tắc: thêm, bớt, đổi mức độ.", "(A rule set file.)"})
    private Optional<String> rules;

    @Option(
            names = "--suppress",
            paramLabel = "SUPPRESSIONS",
            description = {"Tệp nêu các phát hiện được bỏ qua và lý do.", "(Findings to put aside, with reasons.)"})
    private Optional<String> suppress;

    @Option(
            names = "--baseline",
            paramLabel = "BASELINE",
            description = {"Tệp ghi các phát hiện cũ không tính nữa.", "(Old findings that do not count.)"})
    private Optional<String> baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "BASELINE",
            description = {"Ghi các phát hiện hiện có vào tệp này.", "(Writes what is found now as a baseline.)"})
    private Optional<String> newBaseline;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = {
                "Ngày để xét hạn của các mục bỏ qua; mặc định hôm nay.",
                "(The day that expiry is judged by.)"
            })
    private Optional<LocalDate> today;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {"Số luồng xử lý; mặc định bằng số bộ xử lý.", "(How many threads judge plans.)"})
    private Optional<Integer> threads;

    private void checkThreads() {
        if (threads.isPresent() && threads.get() < 1) {
            String given = "--threads " + threads.get();
            throw new ParameterException(
                    spec.commandLine(),
                    kehoach.language.say(
                            "“" + given + "” không hợp lệ; phải từ 1 trở lên",
                            given + " is wrong; it must be 1 or more"));
        }
    }

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description = {"Tên của đầu vào chuẩn trong báo cáo; mặc định -.", "(What reports call standard input.)"})
    private Optional<String> stdinName;

    @Option(
            names = "--allow-empty",
            description = {"Không có kế hoạch nào cũng được.", "(That there is no plan is all right.)"})
    private boolean allowEmpty;

    @Override
    public Integer call() throws FileFault, MalformedSettings, InterruptedException {
        checkThreads();
        StandardInput.checkOnce(files, spec, kehoach.language);
        PlanCheck check = new PlanCheck();
        check.files.addAll(files);
        check.language = kehoach.language;
        check.report = report;
        check.out = out;
        check.asOf = asOf;
        check.regime = regime;
        check.failOn = failOn;
        check.rules = rules;
        check.suppress = suppress;
        check.baseline = baseline;
        check.newBaseline = newBaseline;
        check.today = today;
        check.threads = threads;
        check.limits = kehoach.limits();
        check.stdinName = stdinName;
        check.allowEmpty = allowEmpty;
        return check.run(kehoach.surroundings);
    }
}
