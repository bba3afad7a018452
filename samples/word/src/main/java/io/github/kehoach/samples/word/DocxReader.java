package io.github.kehoach.samples.word;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the text out of a Word file and reads it as a plan. */
final class DocxReader {
    private final WordParts parts;
    private final Limits limits;
    private final WordNotes notes = new WordNotes();

    private DocxReader(WordParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static Reading read(byte[] file, Limits limits) {
        try {
            DocxReader reader = new DocxReader(WordParts.of(file, limits), limits);
            return reader.plan(reader.text());
        } catch (Unreadable e) {
            return Reading.of(Optional.empty(), List.of(e.finding()), about -> about);
        }
    }

    private Reading plan(WordText text) {
        Reading plan = PlanText.read(text.text(), limits);
        if (plan.plan().isEmpty()) {
            return plan;
        }
        List<Finding> findings = new ArrayList<>(notes.findings(text::place));
        plan.findings().stream().filter(finding -> !text.isOfDrawnLine(finding)).forEach(findings::add);
        return Reading.of(plan.plan(), limits.cut(findings), plan::locate, plan::form);
    }

    /** The text that the places of findings count in; empty of a file that cannot be read. */
    static String text(byte[] file, Limits limits) {
        try {
            return new DocxReader(WordParts.of(file, limits), limits).text().text();
        } catch (Unreadable e) {
            return "";
        }
    }

    private WordText text() throws Unreadable {
        String document = parts.document();
        Relations relations = new Relations(parts, document);
        Map<String, String> footnotes = new HashMap<>();
        WordStyles styles = WordStyles.of(open(relations, "styles", "word/styles.xml"));
        WordNumbering numbering = WordNumbering.of(open(relations, "numbering", "word/numbering.xml"), styles);
        WordSettings beside = new WordSettings(styles, numbering, Map.of(), notes, limits);
        for (String kind : List.of("footnote", "endnote")) {
            Optional<WordXml> part = open(relations, kind + "s", "word/" + kind + "s.xml");
            if (part.isPresent()) {
                new NotePart(part.get(), beside)
                        .each(kind, (id, words) -> footnotes.put(kind + "Reference" + id, words));
            }
        }
        WordXml xml = parts.open(document).orElseThrow();
        List<WordBlock> blocks = new WordBody(xml, new WordSettings(styles, numbering, footnotes, notes, limits)).all();
        Optional<WordXml> comments = open(relations, "comments", "word/comments.xml");
        if (comments.isPresent()) {
            new NotePart(comments.get(), beside)
                    .each("comment", (id, words) -> notes.leftOut("nhận xét bên lề", "a comment", words, 0));
        }
        edges(relations, beside);
        if (parts.others().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            notes.leftOut("macro; không chạy và không giữ", "macros, neither run nor kept", "", 0);
        }
        return WordText.of(blocks);
    }

    private Optional<WordXml> open(Relations relations, String kind, String usual) throws Unreadable {
        Optional<WordXml> named = relations.target(kind).isPresent()
                ? parts.open(relations.target(kind).get())
                : Optional.empty();
        return named.isPresent() ? named : parts.open(usual);
    }

    /** Notes what stands at the head and foot of pages, but for their numbers. */
    private void edges(Relations relations, WordSettings beside) throws Unreadable {
        for (String kind : List.of("header", "footer")) {
            for (String name : relations.targets(kind)) {
                Optional<WordXml> part = parts.open(name);
                if (part.isPresent()) {
                    String words = WordText.flat(new WordBody(part.get(), beside).all());
                    if (!isPageNumber(words)) {
                        boolean head = kind.equals("header");
                        notes.leftOut(
                                head ? "đầu trang" : "chân trang",
                                head ? "the head of pages" : "the foot of pages",
                                words,
                                0);
                    }
                }
            }
        }
    }

    /** Whether words are nothing, or what stands round the number of a page. */
    private static boolean isPageNumber(String words) {
        String rest = words.replace("Trang", "").replace("Page", "");
        return rest.codePoints().noneMatch(Character::isLetter);
    }
}
