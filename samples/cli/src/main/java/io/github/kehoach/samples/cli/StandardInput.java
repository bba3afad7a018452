package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.report.Language;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sees to it that standard input is asked for once, since there is nothing left of it for a second time. */
final class StandardInput {
    private StandardInput() {}

    /** Refuses arguments that name it twice. */
    static void checkOnce(List<String> arguments, CommandSpec command, Language language) {
        if (Inputs.nameStandardInputTwice(arguments)) {
            throw new ParameterException(
                    command.commandLine(),
                    language.say(
                            "Đầu vào chuẩn (-) chỉ được nêu một lần", "Standard input (-) may be given only once"));
        }
    }
}
