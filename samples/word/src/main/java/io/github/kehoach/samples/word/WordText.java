package io.github.kehoach.samples.word;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets paragraphs and tables as the text that {@link io.github.kehoach.serialization.text.PlanText} reads: a line and a blank
 * one for each paragraph; the columns of the letterhead beside each other, those of the closing below each other; rows of other
 * tables between bars.
 */
final class WordText {
    private static final String RULE = "-----";
    private static final String CELL_BREAK = "<br>";

    /** So many paragraphs may stand between the title and the line drawn below it. */
    private static final int LONGEST_TITLE = 5;

    /** Blanks between two columns. */
    private static final int GAP = 8;

    /** No column of a letterhead is filled up to more letters. */
    private static final int WIDEST = 80;

    /** A table without borders and with so many rows and columns has data all the same. */
    private static final int DATA = 3;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Range> places = new HashMap<>();
    private int line = 1;

    private boolean isAboveTitle = true;

    /** How many paragraphs with words have come since the title; negative before it, and after the line below it. */
    private int sinceTitle = -1;

    /** Where dashes stand for a line that is drawn; 0 if they stand nowhere. */
    private int drawnLine;

    private WordText() {}

    static WordText of(List<WordBlock> blocks) {
        WordText text = new WordText();
        for (WordBlock block : recipientsFirst(blocks)) {
            if (block instanceof WordBlock.Paragraph paragraph) {
                text.paragraph(paragraph);
            } else if (block instanceof WordBlock.Grid table) {
                text.table(table);
            }
        }
        return text;
    }

    /** The blocks with the recipients before the signatures above them, as writing has them. */
    private static List<WordBlock> recipientsFirst(List<WordBlock> blocks) {
        List<WordBlock> ordered = new ArrayList<>(blocks.size());
        int signatures = -1;
        for (WordBlock block : blocks) {
            if (block instanceof WordBlock.Paragraph paragraph) {
                signatures = paragraph.isBlank() ? signatures : -1;
                ordered.add(block);
            } else if (block instanceof WordBlock.Grid table && signatures >= 0 && table.recipients()) {
                ordered.add(signatures, block);
                signatures = -1;
            } else {
                signatures = signatures < 0 ? ordered.size() : signatures;
                ordered.add(block);
            }
        }
        return ordered;
    }

    /** The words of blocks on one line. */
    static String flat(List<WordBlock> blocks) {
        return paragraphs(blocks)
                .map(WordBlock.Paragraph::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<WordBlock.Paragraph> paragraphs(List<WordBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof WordBlock.Grid table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> paragraphs(cell.content()))
                        : Stream.of((WordBlock.Paragraph) block));
    }

    /** The text. */
    String text() {
        return text.toString();
    }

    /** Where a paragraph stands in the text; empty if it has no words there. */
    Optional<Range> place(int paragraph) {
        return Optional.ofNullable(places.get(paragraph));
    }

    /** Whether a finding is about the dashes that stand for a line drawn, which are no words of the file. */
    boolean isOfDrawnLine(Finding finding) {
        return finding.range()
                .filter(range ->
                        range.start().line() == drawnLine && range.end().line() == drawnLine)
                .isPresent();
    }

    private void paragraph(WordBlock.Paragraph paragraph) {
        if (paragraph.isBlank()) {
            if (paragraph.ruled()) {
                titleRule();
            }
            newLine();
            return;
        }
        words(paragraph);
        newLine();
        sinceTitle += sinceTitle >= 0 ? 1 : 0;
        if (isAboveTitle && FormStart.isTitle(paragraph.text())) {
            isAboveTitle = false;
            sinceTitle = 0;
        } else if (paragraph.ruled()) {
            titleRule();
        }
    }

    /** The line drawn below the title ends it, as a line of dashes does. */
    private void titleRule() {
        if (sinceTitle >= 0 && sinceTitle < LONGEST_TITLE) {
            drawnLine = line;
            add(RULE);
            newLine();
            newLine();
            sinceTitle = Integer.MIN_VALUE;
        }
    }

    private void words(WordBlock.Paragraph paragraph) {
        int start = line;
        String words = paragraph.text();
        add(words);
        int last = words.lastIndexOf('\n') + 1;
        Position end = new Position(line, words.codePointCount(last, words.length()) + 1);
        places.put(paragraph.number(), new Range(new Position(start, 1), end));
        newLine();
    }

    private void add(String words) {
        text.append(words);
        line += (int) words.chars().filter(c -> c == '\n').count();
    }

    private void newLine() {
        text.append('\n');
        line++;
    }

    private void table(WordBlock.Grid table) {
        int columns = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(0);
        boolean data = table.bordered() || table.rows().size() >= DATA && columns >= DATA;
        if (columns > 1 && data && !table.form()) {
            rows(table);
        } else if (isAboveTitle && table.form()) {
            letterhead(table);
        } else {
            columns(table);
        }
        newLine();
    }

    /** Both columns beside each other, as writing sets them. */
    private void letterhead(WordBlock.Grid table) {
        for (WordBlock.Row row : table.rows()) {
            List<List<String>> cells = row.cells().stream().map(WordText::lines).toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                StringBuilder beside = new StringBuilder();
                int edge = 0;
                for (List<String> cell : cells) {
                    beside.append(" ".repeat(edge == 0 ? 0 : Math.max(GAP, edge - beside.length())));
                    beside.append(i < cell.size() ? cell.get(i) : "");
                    int width = cell.stream().mapToInt(String::length).max().orElse(0);
                    edge += GAP + Math.min(WIDEST, width);
                }
                add(beside.toString().stripTrailing());
                newLine();
            }
        }
    }

    private static List<String> lines(WordBlock.Cell cell) {
        return paragraphs(cell.content())
                .flatMap(paragraph -> paragraph.text().lines())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private void columns(WordBlock.Grid table) {
        Map<Integer, StringBuilder> order = new TreeMap<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> order.put(cell.column(), new StringBuilder())));
        for (int column : order.keySet()) {
            for (WordBlock.Row row : table.rows()) {
                for (WordBlock.Cell cell : row.cells()) {
                    if (cell.column() == column) {
                        cell.content().forEach(this::inColumn);
                    }
                }
            }
            newLine();
        }
    }

    private void inColumn(WordBlock block) {
        if (block instanceof WordBlock.Grid table) {
            table(table);
        } else if (block instanceof WordBlock.Paragraph paragraph && !paragraph.isBlank()) {
            if (paragraph.apart()) {
                newLine();
            }
            words(paragraph);
        } else if (block instanceof WordBlock.Paragraph paragraph && !paragraph.ruled()) {
            newLine();
        }
    }

    private void rows(WordBlock.Grid table) {
        for (int i = 0; i < table.rows().size(); i++) {
            WordBlock.Row row = table.rows().get(i);
            StringBuilder cells = new StringBuilder("|");
            int count = 0;
            for (WordBlock.Cell cell : row.cells()) {
                cells.append(' ').append(words(cell)).append(" |");
                // the columns that a cell covers beside its own stay empty
                cells.append("  |".repeat(cell.span() - 1));
                count += cell.span();
            }
            Range place =
                    new Range(new Position(line, 1), new Position(line, cells.codePointCount(0, cells.length()) + 1));
            row.cells().stream()
                    .flatMap(cell -> paragraphs(cell.content()))
                    .forEach(paragraph -> places.put(paragraph.number(), place));
            add(cells.toString());
            newLine();
            if (i == 0 && isHead(table)) {
                add("|" + " --- |".repeat(count));
                newLine();
            }
        }
    }

    /** Whether the first row is the head: Word repeats it on each page, or it alone is bold. */
    private static boolean isHead(WordBlock.Grid table) {
        WordBlock.Row first = table.rows().get(0);
        boolean stands = table.rows().size() > 1 && !table.rows().get(1).isBold();
        return first.head() || stands && first.isBold();
    }

    private static String words(WordBlock.Cell cell) {
        return lines(cell).stream().map(words -> words.replace('\t', ' ')).collect(Collectors.joining(CELL_BREAK));
    }
}
