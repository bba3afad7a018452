package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.NearestName;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.report.Explanation;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Explains a code of findings. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "explain",
        description = {"Giải thích một mã phát hiện.", "(Explains a code of findings.)"})
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE",
            description = {"Mã, ví dụ skipped-number.", "(The code, for example skipped-number.)"})
    private String code;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = {"Tệp bộ quy tắc thay cho bộ chuẩn.", "(A rule set file instead of the standard set.)"})
    private Optional<String> rules;

    @Override
    public Integer call() throws FileFault, MalformedSettings {
        RuleSet set = new SettingsFiles(new Inputs(kehoach.surroundings, kehoach.limits())).rules(rules);
        String explanation = Explanation.of(code, set, kehoach.language)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(set)));
        new Output(kehoach.surroundings, Optional.empty()).add(explanation);
        return ExitCode.DONE;
    }

    private String unknown(RuleSet set) {
        String hint = NearestName.to(code, Explanation.codes(set))
                .map(name -> kehoach.language.say("; có phải là ", "; was this meant: ") + name + "?")
                .orElse("");
        return kehoach.language.say("Không có mã “" + code + "”", "There is no code \"" + code + "\"") + hint;
    }
}
