package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the annexes after the signature, and those that the plan only announces. */
final class Annexes {
    private Annexes() {}

    /**
     * Adds the annexes to a plan.
     *
     * @param lines those after the closing
     * @param body the words of the body, which may announce annexes
     */
    static void read(List<Line> lines, List<Passage> body, Plan.Builder plan) {
        List<Annex> following = following(lines);
        plan.addAllAnnexes(following);
        for (String title : Announcements.titles(body, following)) {
            plan.addAnnex(Annex.builder().title(title).build());
        }
    }

    private static List<Annex> following(List<Line> lines) {
        List<Annex> annexes = new ArrayList<>();
        List<Line> own = new ArrayList<>();
        for (Line line : lines) {
            if (AnnexHeads.end(line.text()) > 0 && hasWords(own)) {
                annexes.add(annex(own));
                own.clear();
            }
            own.add(line);
        }
        if (hasWords(own)) {
            annexes.add(annex(own));
        }
        return annexes;
    }

    private static boolean hasWords(List<Line> lines) {
        return lines.stream().anyMatch(line -> !line.isBlank());
    }

    private static Annex annex(List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines);
        rest.removeIf(line -> line.isRule() && line.text().indexOf('|') < 0);
        while (!rest.isEmpty() && rest.get(0).isBlank()) {
            rest.remove(0);
        }
        Annex.Builder annex = Annex.builder();
        List<String> title = new ArrayList<>();
        int label = rest.isEmpty() ? 0 : AnnexHeads.end(rest.get(0).text());
        if (label > 0) {
            String head = rest.remove(0).text();
            annex.label(head.substring(0, label));
            if (label < head.length()) {
                title.add(head.substring(label).strip());
            }
        }
        while (!rest.isEmpty() && (rest.get(0).isBlank() || isTitle(rest.get(0).text(), title, label > 0))) {
            Line line = rest.remove(0);
            if (!line.isBlank()) {
                title.add(line.text());
            }
        }
        List<Block> content = Blocks.of(Unwrapping.passages(rest));
        Optional<String> words =
                title.isEmpty() ? Optional.empty() : Optional.of(Words.collapse(String.join(" ", title)));
        // An annex of a title alone is one that is only announced; these words are there.
        boolean wordsAlone = label == 0 && content.isEmpty();
        return wordsAlone
                ? annex.addAllContent(words.stream().map(Paragraph::of).toList())
                        .build()
                : annex.title(words).content(content).build();
    }

    /** A line in capitals, or at least its first two words; below a label any words; and the rest of a title in small letters. */
    private static boolean isTitle(String line, List<String> before, boolean labelled) {
        if (Labels.end(line) > 0 || line.indexOf('|') >= 0 || line.startsWith("(")) {
            return false;
        }
        if (before.isEmpty()) {
            int second = line.indexOf(' ', line.indexOf(' ') + 1);
            return labelled && !Words.isTerminated(line)
                    || Words.isUpperCase(second < 0 ? line : line.substring(0, second));
        }
        return Words.isUpperCase(line)
                || Words.startsInLowerCase(line)
                        && !Words.isTerminated(line)
                        && !Words.isTerminated(before.get(before.size() - 1));
    }
}
