package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
    /** The forms that a plan is written in. */
    enum To {
        TEXT,
        JSON,
        DOCX;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private byte[] write(Plan plan, boolean compact) throws FileFault {
            return switch (this) {
                case TEXT -> PlanText.write(plan).getBytes(StandardCharsets.UTF_8);
                case JSON -> compact ? PlanJson.write(plan) : PlanJson.writePretty(plan);
                case DOCX -> word(plan);
            };
        }

        private static byte[] word(Plan plan) throws FileFault {
            try {
                return PlanDocx.write(plan);
            } catch (NoClassDefFoundError e) {
                throw FileFault.noWordLibrary();
            }
        }
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(
            paramLabel = "FILE",
            description = {"Kế hoạch JSON (hoặc .txt, .docx); - là đầu vào chuẩn.", "(Plan JSON; - is standard input.)"
            })
    private String file;

    @Option(
            names = "--to",
            paramLabel = "text|json|docx",
            required = true,
            description = {"Dạng cần ghi; docx là tệp Word.", "(The form to write; docx is a Word file.)"})
    private To to;

    @Option(
            names = "--compact",
            description = {"JSON chuẩn tắc, không xuống dòng.", "(Canonical JSON; has no effect on other forms.)"})
    private boolean compact;

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
        Reading reading = source.read(kehoach.limits());
        new ReadingNotes(kehoach.surroundings, kehoach.language).text(source, reading);
        Optional<Plan> plan = reading.plan();
        if (plan.isEmpty()) {
            return ExitCode.INPUT;
        }
        Output result = new Output(kehoach.surroundings, out);
        result.add(to.write(plan.get(), compact));
        result.end();
        return ExitCode.DONE;
    }
}
