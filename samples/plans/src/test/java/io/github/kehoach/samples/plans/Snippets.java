package io.github.kehoach.samples.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the code that pages show and that sources mark for them. */
final class Snippets {
    private static final Path SOURCES =
            SamplePlans.ROOT.resolve("samples/plans/src/main/java/io/github/kehoach/samples/plans");

    private Snippets() {}

    /** The code blocks of a language in a page. */
    static List<String> in(String page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(SamplePlans.ROOT.resolve(page))) {
            if (block == null) {
                block = line.equals("```" + language) ? new StringBuilder() : null;
            } else if (line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** The parts of sources between {@code tag::} and {@code end::}, moved to the left margin. */
    static List<String> compiled(String... sources) throws IOException {
        List<String> snippets = new ArrayList<>();
        for (String source : sources) {
            List<String> lines = null;
            for (String line : Files.readAllLines(SOURCES.resolve(source))) {
                if (line.strip().startsWith("// tag::")) {
                    lines = new ArrayList<>();
                } else if (line.strip().startsWith("// end::")) {
                    snippets.add(String.join("\n", lines).stripTrailing().stripIndent() + "\n");
                    lines = null;
                } else if (lines != null) {
                    lines.add(line);
                }
            }
        }
        return snippets;
    }

    /** The files that a page links to, as it writes them. */
    static List<String> links(String page) throws IOException {
        String text = Files.readString(SamplePlans.ROOT.resolve(page));
        List<String> targets = new ArrayList<>();
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            targets.add(text.substring(at + 2, text.indexOf(')', at)));
        }
        return targets;
    }
}
