package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Turns a plan's text into Plan JSON. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "read",
        description = {
            "Đọc văn bản kế hoạch thành JSON; những điều phát hiện khi đọc in ra kênh lỗi.",
            "(Reads a plan's text into JSON; findings go to standard error.)"
        })
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Tệp văn bản hoặc Word .docx (hoặc .json); - là đầu vào chuẩn.",
                "(A text or Word file; - is standard input.)"
            })
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {"Ghi kết quả vào tệp này.", "(Writes the result here.)"})
    private Optional<String> out;

    @Option(
            names = "--report",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"Dạng của các phát hiện; mặc định text.", "(The form of the findings.)"})
    private ReadingNotes.Form report;

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description = {"Tên của đầu vào chuẩn trong báo cáo; mặc định -.", "(What reports call standard input.)"})
    private Optional<String> stdinName;

    @Override
    public Integer call() throws FileFault {
        PlanSource source = new Inputs(kehoach.surroundings, kehoach.limits(), stdinName).one(file, SourceForm.TEXT);
        Reading reading = source.read(kehoach.limits());
        ReadingNotes notes = new ReadingNotes(kehoach.surroundings, kehoach.language);
        if (report == ReadingNotes.Form.JSON) {
            notes.json(source, reading);
        } else {
            notes.text(source, reading);
        }
        Optional<Plan> plan = reading.plan();
        if (plan.isEmpty()) {
            return ExitCode.INPUT;
        }
        Output result = new Output(kehoach.surroundings, out);
        result.add(new String(PlanJson.writePretty(plan.get()), StandardCharsets.UTF_8));
        result.end();
        return ExitCode.DONE;
    }
}
