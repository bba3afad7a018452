package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.report.Language;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code kehoach} command: reads, writes and checks plans without Java. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "kehoach",
        description = {"Đọc, ghi và kiểm tra kế hoạch hành chính.", "(Reads, writes and checks administrative plans.)"},
        subcommands = {
            ReadCommand.class,
            WriteCommand.class,
            ValidateCommand.class,
            FixCommand.class,
            SchemaCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            SurveyCommand.class
        },
        versionProvider = Kehoach.Version.class)
public final class Kehoach implements Runnable {
    /** What the command takes from the process around it. */
    final Surroundings surroundings;

    /** The language of messages. */
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            scope = ScopeType.INHERIT,
            description = {"Ngôn ngữ của thông báo; mặc định vi.", "(The language of messages.)"})
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = {"In trợ giúp này.", "(Prints this help.)"})
    @SuppressWarnings("UnusedVariable") // that the option was given is known to picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"In phiên bản.", "(Prints the version.)"})
    @SuppressWarnings("UnusedVariable") // that the option was given is known to picocli
    private boolean version;

    @Spec
    private CommandSpec spec;

    private Kehoach(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // the descriptors themselves: System.out would write in the character set of the machine
        System.exit(run(
                new Surroundings(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Path.of("").toAbsolutePath(),
                        Progress.isErrorStreamATerminal(),
                        SystemDay::today),
                args));
    }

    /** Runs the command and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        CommandLine command = new CommandLine(new Kehoach(surroundings));
        Choices.register(command);
        command.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(surroundings.outWriter())
                .setErr(surroundings.err())
                .setParameterExceptionHandler(new UsageFaults(surroundings))
                .setExecutionExceptionHandler((fault, line, parsed) -> Faults.exitCode(fault, surroundings, args));
        try {
            return command.execute(args);
        } catch (RuntimeException | Error fault) {
            return Faults.exitCode(fault, surroundings, args);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"kehoach " + Tool.kehoach().version()};
        }
    }
}
