package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.report.Language;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command as the option parser sees it, with what all of its subcommands share. */
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
        versionProvider = KehoachCommand.Version.class)
final class KehoachCommand implements Runnable {
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
            names = "--limit",
            paramLabel = "NAME=N",
            scope = ScopeType.INHERIT,
            description = {
                "Đặt lại một giới hạn: bytes, nesting, letters, members, blocks hoặc findings; dùng được nhiều lần.",
                "(Sets a limit; may be given several times.)"
            })
    private Map<Limits.Measure, Integer> limits = Map.of();

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

    private KehoachCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        CommandLine command = new CommandLine(new KehoachCommand(surroundings));
        Choices.register(command);
        command.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(surroundings.outWriter())
                .setErr(surroundings.err())
                .setParameterExceptionHandler(new UsageFaults(surroundings))
                .setExecutionExceptionHandler((fault, line, parsed) -> Faults.exitCode(fault, surroundings, args));
        return command.execute(args);
    }

    /**
     * Returns the limits that were asked for.
     *
     * @throws ParameterException if one is lower or higher than can be
     */
    Limits limits() {
        Limits asked = Limits.standard();
        for (Map.Entry<Limits.Measure, Integer> limit : limits.entrySet()) {
            Limits.Measure measure = limit.getKey();
            if (limit.getValue() < 1 || limit.getValue() > measure.highest()) {
                String name = "--limit " + measure.code();
                throw new ParameterException(
                        spec.commandLine(),
                        language.say(
                                name + " phải từ 1 đến " + measure.highest(),
                                name + " must be from 1 to " + measure.highest()));
            }
            asked = asked.with(measure, limit.getValue());
        }
        return asked;
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
