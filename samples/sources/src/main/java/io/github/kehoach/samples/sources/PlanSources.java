package io.github.kehoach.samples.sources;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.SourceName;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plans of files and folders within the standard limits; what reading found goes to a stream for messages. The ending
 * of an input says what it is ({@code .json}, {@code .txt}, {@code .docx}, {@code .docm}, and {@code .ndjson} or {@code .jsonl} with
 * a plan on each line), or else its content does. {@code -} is standard input.
 */
public final class PlanSources {
    private static final String STANDARD_INPUT = "-";
    private static final Limits LIMITS = Limits.standard();
    private static final PlanValidator WITHOUT_RULES =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    private static final Map<String, ContentKind> ENDINGS = Map.of(
            ".json", ContentKind.JSON,
            ".txt", ContentKind.TEXT,
            ".docx", ContentKind.WORD,
            ".docm", ContentKind.WORD,
            ".ndjson", ContentKind.LINES,
            ".jsonl", ContentKind.LINES);

    private final Path directory;
    private final PrintStream err;
    private final Language language;
    private final InputStream in;
    private boolean complete = true;

    /**
     * Reads sources by names that are relative to a directory.
     *
     * @param directory what names are relative to
     * @param err gets findings and messages
     * @param language in which they are told
     */
    public PlanSources(Path directory, PrintStream err, Language language) {
        this(directory, err, language, new FileInputStream(FileDescriptor.in));
    }

    PlanSources(Path directory, PrintStream err, Language language, InputStream in) {
        this.directory = directory;
        this.err = err;
        this.language = language;
        this.in = in;
    }

    /** Whether every input so far gave a plan, and there was one. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the plans of files and folders under their names, those of a folder in the order of their names and those of lines
     * as {@code file#line}. Files of a folder that are no plans are passed over, by name if they may be some; of an
     * input that gives no plan the reason is said.
     */
    public Map<String, Plan> read(List<String> arguments) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (String argument : arguments) {
            Path path = directory.resolve(argument);
            if (argument.equals(STANDARD_INPUT)) {
                read(in, STANDARD_INPUT, Optional.empty(), plans);
            } else if (Files.isDirectory(path)) {
                folder(path, plans);
            } else {
                open(path, plans);
            }
        }
        if (plans.isEmpty() && complete) {
            complete = false;
            err.println(language.say("Không tìm thấy kế hoạch nào", "No plan was found"));
        }
        return plans;
    }

    private void folder(Path folder, Map<String, Plan> plans) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    // a pipe or device would keep the walk waiting
                    if (Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException fault) {
                    fail(SourceName.of(file, directory), fault);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            fail(SourceName.of(folder, directory), e);
        }
        files.stream().sorted().forEach(file -> {
            Optional<Message> skipped = FolderFile.skipped(file);
            if (skipped.isPresent()) {
                String name = SourceName.of(file, directory);
                tell("Bỏ qua “" + name + "”: ", "Skipped " + name + ": ", skipped.get());
            } else if (kind(file).isPresent()) {
                open(file, plans);
            }
        });
    }

    private void open(Path file, Map<String, Plan> plans) {
        String name = SourceName.of(file, directory);
        try (InputStream stream = Files.newInputStream(file)) {
            read(stream, name, kind(file), plans);
        } catch (IOException e) {
            fail(name, e);
        }
    }

    /** The kind that an ending tells; empty if it tells none. */
    private static Optional<ContentKind> kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int ending = name.lastIndexOf('.');
        return ending < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(name.substring(ending)));
    }

    private void read(InputStream stream, String name, Optional<ContentKind> known, Map<String, Plan> plans) {
        try {
            if (known.equals(Optional.of(ContentKind.LINES))) {
                lines(stream, name, plans);
                return;
            }
            OpenedInput input = OpenedInput.of(stream, LIMITS);
            ContentKind kind = known.orElse(input.kind());
            boolean misnamed = kind == ContentKind.TEXT && !input.kind().isReadAsText();
            Optional<Message> refusal = (misnamed ? input.kind() : kind).refusal();
            if (refusal.isPresent()) {
                fail(name, refusal.get());
            } else if (misnamed) {
                fail(name, new Message("đây không phải là văn bản thuần", "it is not plain text"));
            } else if (kind == ContentKind.LINES) {
                lines(input.stream(), name, plans);
            } else {
                add(name, reading(kind, input.bytes()), plans);
            }
        } catch (IOException e) {
            fail(name, e);
        }
    }

    private static Reading reading(ContentKind kind, byte[] bytes) {
        return switch (kind) {
            case WORD -> PlanDocx.read(bytes, LIMITS);
            case TEXT -> PlanText.read(bytes, LIMITS);
            default -> PlanJson.read(bytes, LIMITS);
        };
    }

    private void lines(InputStream stream, String name, Map<String, Plan> plans) throws IOException {
        PlanLines lines = PlanLines.of(stream, LIMITS);
        for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            add(SourceName.line(name, line.get().number()), line.get().read(), plans);
        }
    }

    private void add(String name, Reading reading, Map<String, Plan> plans) {
        PlanReport report = WITHOUT_RULES.validate(reading, name);
        if (!report.findings().isEmpty()) {
            err.print(TextReport.in(language).plan(report));
        }
        reading.plan().ifPresentOrElse(plan -> plans.put(name, plan), () -> complete = false);
    }

    private void fail(String name, IOException fault) {
        fail(name, ReadFaults.cause(name, fault));
    }

    private void fail(String name, Message reason) {
        complete = false;
        tell("Không đọc được “" + name + "”: ", "Cannot read " + name + ": ", reason);
    }

    private void tell(String vi, String en, Message reason) {
        err.println(language.say(vi + reason.vi(), en + reason.en()));
    }
}
