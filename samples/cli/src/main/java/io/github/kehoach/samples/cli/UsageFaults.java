package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.report.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where help is. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {
    private final Surroundings surroundings;

    UsageFaults(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        Language language = Faults.language(args);
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        PrintWriter err = surroundings.err();
        err.println("kehoach: " + words(fault, language));
        err.println(language.say("Cách dùng: ", "For help: ") + command + " --help");
        return ExitCode.USAGE;
    }

    private static String words(ParameterException fault, Language language) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String args = String.join(" ", unmatched.getUnmatched());
            List<String> near = unmatched.getSuggestions();
            String hint = near.isEmpty() ? "" : language.say("; có phải là ", "; was this meant: ") + near.get(0) + "?";
            return language.say("Không hiểu “" + args + "”", "Cannot understand \"" + args + "\"") + hint;
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return language.say("Thiếu ", "Missing: ") + names;
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + language.say(" chỉ được dùng một lần", " may be given only once");
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            String value = name(fault.getArgSpec()) + " " + fault.getValue();
            String allowed = fault.getArgSpec().paramLabel();
            return language.say(
                    "“" + value + "” không hợp lệ; phải là " + allowed, value + " is wrong; it must be " + allowed);
        }
        String said = fault.getMessage();
        return said == null || said.isEmpty()
                ? language.say("Thiếu lệnh: ", "Missing: ")
                        + String.join(
                                ", ", fault.getCommandLine().getSubcommands().keySet())
                : said;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
