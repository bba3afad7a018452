package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.report.Language;
import picocli.CommandLine.Option;

/** The options that every command has. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class Common {
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = {"Ngôn ngữ của thông báo; mặc định vi.", "(Language of messages.)"})
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"In trợ giúp này.", "(Prints this help.)"})
    @SuppressWarnings("UnusedVariable") // that the option was given is known to picocli
    private boolean help;

    Language language() {
        return language;
    }

    /** The language asked for in arguments that could not be understood. */
    static Language languageIn(Iterable<String> args) {
        String before = "";
        for (String arg : args) {
            if (arg.equals("--lang=en") || before.equals("--lang") && arg.equals("en")) {
                return Language.EN;
            }
            before = arg;
        }
        return Language.VI;
    }
}
