package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Turns Plan JSON into another form. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "write",
        description = {"Ghi kế hoạch JSON ra dạng khác.", "(Writes Plan JSON in another form.)"})
final class WriteCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(
            paramLabel = "FILE",
            description = {"Kế hoạch JSON (hoặc .txt); - là đầu vào chuẩn.", "(Plan JSON; - is standard input.)"})
    private String file;

    @Option(
            names = "--to",
            paramLabel = "text|json",
            required = true,
            description = {"Dạng cần ghi.", "(The form to write.)"})
    private PlanForm to;

    @Option(
            names = "--compact",
            description = {"JSON chuẩn tắc, không xuống dòng.", "(Canonical JSON; has no effect on text.)"})
    private boolean compact;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {"Ghi kết quả vào tệp này.", "(Writes the result here.)"})
    private Optional<String> out;

    @Override
    public Integer call() throws FileFault {
        PlanSource source = new Inputs(kehoach.surroundings, kehoach.limits()).one(file, PlanForm.JSON);
        Reading reading = source.read(kehoach.limits());
        new ReadingNotes(kehoach.surroundings, kehoach.language).text(source, reading);
        Optional<Plan> plan = reading.plan();
        if (plan.isEmpty()) {
            return ExitCode.INPUT;
        }
        Output result = new Output(kehoach.surroundings, out);
        result.add(written(plan.get()));
        result.end();
        return ExitCode.DONE;
    }

    private String written(Plan plan) {
        if (to == PlanForm.TEXT) {
            return PlanText.write(plan);
        }
        return new String(compact ? PlanJson.write(plan) : PlanJson.writePretty(plan), StandardCharsets.UTF_8);
    }
}
