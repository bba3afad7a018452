package io.github.kehoach.samples.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells how well plans are read. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "survey",
        description = {
            "Cho biết các kế hoạch được đọc tốt đến đâu: những phần tìm thấy, chữ nào không giữ được, thời gian.",
            "(Tells how well plans are read.)"
        })
final class SurveyCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"Tệp .txt, .json, .ndjson, .jsonl hoặc thư mục.", "(Files, folders.)"})
    private List<String> files;

    @Option(
            names = "--expect",
            paramLabel = "FACTS",
            description = {"Tệp ghi những điều đã biết để so sánh.", "(What is known about the plans.)"})
    private Optional<String> expect;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"Dạng kết quả; mặc định text.", "(The form of the result.)"})
    private ReadingNotes.Form format;

    @Option(
            names = "--no-time",
            description = {"Không đo thời gian, để kết quả luôn như nhau.", "(Measures no time.)"})
    private boolean noTime;

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

    @Option(
            names = "--allow-empty",
            description = {"Không có kế hoạch nào cũng được.", "(That there is no plan is all right.)"})
    private boolean allowEmpty;

    @Override
    public Integer call() throws FileFault, InterruptedException {
        StandardInput.checkOnce(files, spec, kehoach.language);
        Inputs inputs = new Inputs(kehoach.surroundings, kehoach.limits(), stdinName);
        Optional<Expectations> expectations = expectations(inputs);
        Optional<ReadingTime> time = noTime ? Optional.empty() : Optional.of(new ReadingTime());
        Survey survey = new Survey(kehoach.surroundings, kehoach.language, kehoach.limits(), time);
        for (String file : files) {
            inputs.all(file, survey);
        }
        survey.end();
        SurveySum sum =
                new SurveySum(survey.plans(), time.map(ReadingTime::ratios).orElse(Map.of()));
        Optional<Comparison> comparison = expectations.map(known -> Comparison.of(survey.plans(), known));
        Output output = new Output(kehoach.surroundings, out);
        output.add(
                format == ReadingNotes.Form.JSON
                        ? SurveyJson.of(sum, survey, comparison)
                        : SurveyText.of(kehoach.language, sum, survey, comparison));
        output.end();
        return survey.exitCode(allowEmpty);
    }

    private Optional<Expectations> expectations(Inputs inputs) throws FileFault {
        if (expect.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Expectations.read(inputs.settings(expect.get())));
        } catch (Expectations.Malformed malformed) {
            String place = expect.get() + ":" + malformed.line();
            throw new ParameterException(
                    spec.commandLine(),
                    kehoach.language.say(
                            place + ": dòng này phải có ba cột cách nhau bằng tab, cột hai là tên một phần",
                            place + ": this line must have three columns parted by tabs, the second a kind of part"),
                    malformed);
        }
    }
}
