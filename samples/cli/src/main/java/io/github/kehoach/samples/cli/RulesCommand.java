package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.report.RuleList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
@Command(
        name = "rules",
        description = {"Liệt kê các quy tắc.", "(Lists the rules.)"})
final class RulesCommand implements Callable<Integer> {
    /** The forms of the list. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = {"Dạng danh sách; mặc định text.", "(The form of the list.)"})
    private Format format;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = {"Tệp bộ quy tắc thay cho bộ chuẩn.", "(A rule set file instead of the standard set.)"})
    private Optional<String> rules;

    @Override
    public Integer call() throws FileFault, MalformedSettings {
        RuleList list = RuleList.of(new SettingsFiles(new Inputs(kehoach.surroundings, kehoach.limits())).rules(rules));
        Output out = new Output(kehoach.surroundings, Optional.empty());
        out.add(
                switch (format) {
                    case TEXT -> list.text(kehoach.language);
                    case JSON -> list.json();
                    case MARKDOWN -> list.markdown(kehoach.language);
                });
        return ExitCode.DONE;
    }
}
