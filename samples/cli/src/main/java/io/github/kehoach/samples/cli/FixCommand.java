package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Repair;
import io.github.kehoach.validation.report.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Repairs what can be repaired with certainty. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "fix",
        description = {
            "Tự sửa những lỗi có cách sửa chắc chắn; những chỗ đã sửa in ra kênh lỗi.",
            "(Repairs what is certain; what was changed goes to standard error.)"
        })
final class FixCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Kế hoạch .json hoặc .txt; - là đầu vào chuẩn, dạng nhận theo nội dung.",
                "(A plan; - is standard input.)"
            })
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {"Ghi kết quả vào tệp này.", "(Writes the result here.)"})
    private Optional<String> out;

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description = {"Tên của đầu vào chuẩn trong báo cáo; mặc định -.", "(What reports call standard input.)"})
    private Optional<String> stdinName;

    @Override
    public Integer call() throws FileFault {
        PlanSource source = new Inputs(kehoach.surroundings, kehoach.limits(), stdinName).one(file, SourceForm.JSON);
        if (source.form() == SourceForm.DOCX) {
            throw FileFault.wordFile(file);
        }
        Reading reading = source.read(kehoach.limits());
        Optional<Plan> plan = reading.plan();
        if (plan.isEmpty()) {
            new ReadingNotes(kehoach.surroundings, kehoach.language).text(source, reading);
            return ExitCode.INPUT;
        }
        PlanValidator validator = PlanValidator.standard();
        if (validator.validate(reading, source.source()).isUnread()) {
            new ReadingNotes(kehoach.surroundings, kehoach.language).text(source, reading);
            return ExitCode.INVALID;
        }
        Repair repair = Repair.of(plan.get(), validator);
        FormRepair form = FormRepair.of(source.form(), SourceRepair.of(source, reading, repair.plan()), validator);
        Output result = new Output(kehoach.surroundings, out);
        result.add(form.text());
        result.end();
        List<Finding> cured = new ArrayList<>(reading.locate(repair.cured()));
        cured.addAll(form.cured());
        tell(cured);
        return ExitCode.DONE;
    }

    private void tell(List<Finding> cured) {
        StringBuilder words = new StringBuilder();
        for (Finding finding : cured) {
            words.append("  ");
            finding.range().ifPresent(range -> words.append(range.start()).append("  "));
            words.append(finding.code())
                    .append("  ")
                    .append(inLanguage(finding.message()))
                    .append('\n');
        }
        kehoach.surroundings.err().print(inLanguage(summary(cured.size())) + "\n" + words);
        kehoach.surroundings.err().flush();
    }

    private static Message summary(int cured) {
        return cured == 0
                ? new Message("Không có gì để tự sửa", "Nothing to repair")
                : new Message("Đã sửa " + cured + " lỗi:", "Repaired " + cured + (cured == 1 ? " fault:" : " faults:"));
    }

    private String inLanguage(Message message) {
        return kehoach.language == Language.VI ? message.vi() : message.en();
    }
}
