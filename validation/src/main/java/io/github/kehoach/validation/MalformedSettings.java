package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Range;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A file of suppressions, a baseline or a rule set file is not as it should be. */
public final class MalformedSettings extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<Finding> findings;

    private MalformedSettings(String file, List<Finding> findings) {
        super(findings.stream().map(finding -> line(file, finding)).collect(Collectors.joining("\n")));
        this.file = file;
        this.findings = List.copyOf(findings);
    }

    static void check(String file, List<Finding> findings) throws MalformedSettings {
        if (!findings.isEmpty()) {
            throw new MalformedSettings(file, findings);
        }
    }

    private static String line(String file, Finding finding) {
        String place =
                finding.range().map(Range::start).map(start -> ":" + start).orElse("");
        return file + place + ": " + finding.message().en();
    }

    /** What the file was called by the caller. */
    public String file() {
        return file;
    }

    /** All that is wrong with the file, with lines and columns. */
    public List<Finding> findings() {
        return findings;
    }
}
