package io.github.kehoach.samples.register;

import io.github.kehoach.samples.sources.PlanSources;
import io.github.kehoach.validation.report.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes who does what by when, in one or many plans, as a table. */
public final class TaskRegister {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int INPUT = 3;

    private final Path directory;
    private final OutputStream out;
    private final PrintStream err;
    private final List<String> files = new ArrayList<>();
    private String target = "";
    private Optional<Form> form = Optional.empty();
    private Order order = Order.DUE;
    private char separator = ',';
    private Language language = Language.VI;

    private TaskRegister(Path directory, OutputStream out, PrintStream err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    /**
     * Writes a register and ends the process: 0 if it is written, 2 if the arguments are wrong, 3 if a file cannot be read or
     * written or gives no plan.
     *
     * @param args files or folders with plans, and options
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(Path.of("").toAbsolutePath(), new FileOutputStream(FileDescriptor.out), err, args));
    }

    static int run(Path directory, OutputStream out, PrintStream err, String... args) {
        TaskRegister run = new TaskRegister(directory, out, err);
        return run.understands(args) ? run.write() : run.help();
    }

    private boolean understands(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("-") || args[i].equals("-")) {
                files.add(args[i]);
            } else if (args[i].equals("--semicolon")) {
                separator = ';';
            } else if (i + 1 == args.length || !set(args[i], args[++i])) {
                return false;
            }
        }
        return !files.isEmpty() && (!target.isEmpty() || form.isPresent());
    }

    private boolean set(String option, String value) {
        switch (option) {
            case "-o" -> {
                target = value;
                form = form.or(() -> Form.ofFile(value));
                return form.isPresent();
            }
            case "--format" -> {
                form = Form.of(value);
                return form.isPresent();
            }
            case "--by" -> {
                order = value.equals("body") ? Order.BODY : Order.DUE;
                return value.equals("body") || value.equals("due");
            }
            case "--lang" -> {
                language = value.equals("en") ? Language.EN : Language.VI;
                return value.equals("en") || value.equals("vi");
            }
            default -> {
                return false;
            }
        }
    }

    private int help() {
        err.println(language.say(
                "Cách dùng: register TỆP… -o TỆP.csv|.xlsx|.md [--format csv|xlsx|md] [--by due|body] [--semicolon]"
                        + " [--lang vi|en]",
                "Usage: register FILE… -o FILE.csv|.xlsx|.md [--format csv|xlsx|md] [--by due|body] [--semicolon]"
                        + " [--lang vi|en]"));
        return USAGE;
    }

    private int write() {
        PlanSources sources = new PlanSources(directory, err, language);
        List<Row> rows = new ArrayList<>();
        sources.read(files).forEach((name, plan) -> {
            List<Row> tasks = Row.of(plan, name);
            rows.addAll(tasks);
            long open = tasks.stream().filter(row -> row.due().isEmpty()).count();
            err.println(name + ": " + tasks.size() + language.say(" nhiệm vụ, ", " tasks, ") + open
                    + language.say(" không có hạn", " without a due date"));
        });
        boolean put = put(order.sorted(rows));
        return put && sources.isComplete() ? DONE : INPUT;
    }

    private boolean put(List<Row> rows) {
        if (form.orElseThrow() == Form.XLSX && rows.size() > ExcelFile.MOST_ROWS) {
            err.println(language.say(
                    "Excel không chứa được " + rows.size() + " dòng; hãy dùng csv",
                    "Excel cannot hold " + rows.size() + " rows; use csv"));
            return false;
        }
        long cut = form.orElseThrow() == Form.XLSX
                ? rows.stream().filter(ExcelFile::isCut).count()
                : 0;
        if (cut > 0) {
            err.println(language.say(
                    "Excel không chứa hết chữ của " + cut + " dòng; csv thì có",
                    "Excel cannot hold all words of " + cut + " rows; csv can"));
        }
        try {
            byte[] file = bytes(rows);
            if (target.isEmpty()) {
                out.write(file);
                out.flush();
            } else {
                Files.write(directory.resolve(target), file);
            }
            return true;
        } catch (IOException e) {
            err.println(language.say("Không ghi được “" + target + "”", "Cannot write " + target));
            return false;
        }
    }

    private byte[] bytes(List<Row> rows) throws IOException {
        return switch (form.orElseThrow()) {
            case CSV -> CsvFile.write(rows, separator);
            case XLSX -> ExcelFile.write(rows);
            case MARKDOWN -> MarkdownFile.write(rows);
        };
    }
}
