package io.github.kehoach.samples.word;

import java.util.List;

/** What a Word file consists of, from top to bottom. */
sealed interface WordBlock {
    /**
     * A paragraph.
     *
     * @param number its place among the paragraphs of the file, from 1
     * @param text the words as printed, the marker of a list included; breaks of lines stay
     * @param ruled whether a line is drawn above or below it
     * @param apart whether room for a line or more is left above it
     * @param bold whether all its words are bold
     */
    record Paragraph(int number, String text, boolean ruled, boolean apart, boolean bold) implements WordBlock {
        /** Whether it has no words; a blank that must not be broken is none either. */
        boolean isBlank() {
            return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    /**
     * A table.
     *
     * @param rows the rows from top to bottom
     * @param bordered whether lines are drawn round its cells
     * @param form whether it has a line of letterhead or closing
     * @param recipients whether it has the list of recipients
     */
    record Grid(List<Row> rows, boolean bordered, boolean form, boolean recipients) implements WordBlock {
        static Grid of(List<Row> rows, boolean bordered) {
            boolean form = false;
            boolean recipients = false;
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    for (WordBlock block : cell.content()) {
                        if (block instanceof Grid inner) {
                            form |= inner.form;
                            recipients |= inner.recipients;
                        } else if (block instanceof Paragraph paragraph) {
                            form |= FormStart.isForm(paragraph.text());
                            recipients |= FormStart.isRecipients(paragraph.text());
                        }
                    }
                }
            }
            return new Grid(rows, bordered, form, recipients);
        }
    }

    /**
     * A row of a table.
     *
     * @param head whether it is repeated on each page
     */
    record Row(List<Cell> cells, boolean head) {
        /** Whether all its words are bold, and there are some. */
        boolean isBold() {
            List<Paragraph> words = cells.stream()
                    .flatMap(cell -> cell.content().stream())
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .filter(paragraph -> !paragraph.isBlank())
                    .toList();
            return !words.isEmpty() && words.stream().allMatch(Paragraph::bold);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first column it stands in, from 0
     * @param span how many columns it covers
     */
    record Cell(int column, int span, List<WordBlock> content) {}
}
