package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.util.List;
import java.util.Optional;

/** What the command says when it cannot go on. */
final class Faults {
    private static final String PROJECT = "https://kehoach.github.io";

    private Faults() {}

    /** Tells the user what happened and returns the exit code. */
    static int exitCode(Throwable fault, Surroundings surroundings, String... args) {
        Language language = language(args);
        if (fault instanceof FileFault ofFile) {
            if (ofFile.isClosedPipe()) {
                return ExitCode.CLOSED_PIPE;
            }
            tell(ofFile.words(), surroundings, language);
            return ExitCode.INPUT;
        }
        if (fault instanceof MalformedSettings malformed) {
            for (Finding finding : malformed.findings()) {
                SettingsFinding settings = new SettingsFinding(finding, Optional.of(malformed.file()));
                String words = TextReport.in(language).settings(List.of(settings));
                surroundings.err().println("kehoach: " + words.strip());
            }
            return ExitCode.USAGE;
        }
        surroundings
                .err()
                .println(language.say(
                        "kehoach: Chương trình gặp lỗi của chính nó. Xin báo tại " + PROJECT
                                + ", kèm theo những dòng sau:",
                        "kehoach: This is a fault of the program. Please report it at " + PROJECT
                                + " with these lines:"));
        surroundings.err().println("kehoach " + Tool.kehoach().version() + ", Java " + Runtime.version());
        fault.printStackTrace(surroundings.err());
        return ExitCode.FAULT;
    }

    /** The language asked for in arguments, even in such as cannot be understood. */
    static Language language(String... args) {
        String before = "";
        for (String arg : args) {
            if (arg.equals("--lang=en") || before.equals("--lang") && arg.equals("en")) {
                return Language.EN;
            }
            before = arg;
        }
        return Language.VI;
    }

    static void tell(Message words, Surroundings surroundings, Language language) {
        surroundings.err().println("kehoach: " + language.say(words));
    }
}
