package io.github.kehoach.samples.edxml;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.samples.sources.PlanSources;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the header with which offices of the state exchange a document. */
public final class EdxmlHeader {
    private static final int DONE = 0;
    private static final int UNFIT = 1;
    private static final int USAGE = 2;
    private static final int INPUT = 3;

    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;
    private String file = "";
    private String target = "";
    private String list = "";
    private Language language = Language.VI;

    private EdxmlHeader(Path directory, PrintStream out, PrintStream err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    /**
     * Writes a header and ends the process: 0 if it is written and fits, 1 if it is written and does not fit, 2 if the arguments
     * are wrong, 3 if a file cannot be read or written or gives no plan.
     *
     * @param args a file with a plan, and options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(Path.of("").toAbsolutePath(), out, err, args));
    }

    static int run(Path directory, PrintStream out, PrintStream err, String... args) {
        EdxmlHeader run = new EdxmlHeader(directory, out, err);
        return run.understands(args) ? run.write() : run.help();
    }

    private boolean understands(String... args) {
        for (int i = 0; i < args.length; i++) {
            if ((!args[i].startsWith("-") || args[i].equals("-")) && file.isEmpty()) {
                file = args[i];
            } else if (i + 1 == args.length || !set(args[i], args[++i])) {
                return false;
            }
        }
        return !file.isEmpty();
    }

    private boolean set(String option, String value) {
        switch (option) {
            case "-o" -> target = value;
            case "--organs" -> list = value;
            case "--lang" -> {
                language = value.equals("en") ? Language.EN : Language.VI;
                return value.equals("en") || value.equals("vi");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int help() {
        err.println(language.say(
                "Cách dùng: edxml TỆP [--organs DANH-SÁCH.tsv] [-o TỆP.xml] [--lang vi|en]",
                "Usage: edxml FILE [--organs LIST.tsv] [-o FILE.xml] [--lang vi|en]"));
        return USAGE;
    }

    private int write() {
        try {
            Map<String, Plan> plans = new PlanSources(directory, err, language).read(List.of(file));
            if (plans.size() > 1) {
                err.println(language.say("Mỗi lần chỉ ghi một kế hoạch", "One plan at a time"));
            }
            if (plans.size() != 1) {
                return INPUT;
            }
            Plan plan = plans.values().iterator().next();
            Organs organs =
                    Organs.of(list.isEmpty() ? "" : PlanText.decode(Files.readAllBytes(directory.resolve(list))));
            Findings findings = new Findings();
            String xml = XmlFile.write(MessageHeader.of(plan, organs, findings));
            findings.found().forEach(this::tell);
            if (target.isEmpty()) {
                out.print(xml);
                out.flush();
            } else {
                Files.writeString(directory.resolve(target), xml);
            }
            return findings.hasErrors() ? UNFIT : DONE;
        } catch (IOException e) {
            err.println(language.say("Không đọc hoặc ghi được tệp", "A file cannot be read or written"));
            return INPUT;
        }
    }

    private void tell(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        String grave = error ? language.say("lỗi", "error") : language.say("cảnh báo", "warning");
        String words = XmlFile.line(language.say(finding.message()));
        err.println(finding.location() + "  " + grave + "  " + finding.code() + "  " + words);
    }
}
