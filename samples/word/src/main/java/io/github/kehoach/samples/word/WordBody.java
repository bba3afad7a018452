package io.github.kehoach.samples.word;

import io.github.kehoach.serialization.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the paragraphs and tables of a part. An element that is not known is gone through, so that words are found in whatever
 * they are wrapped in.
 */
final class WordBody {
    private final WordXml xml;
    private final WordSettings settings;
    private int depth;

    /**
     * Reads a part.
     *
     * @param settings what holds for the whole file
     */
    WordBody(WordXml xml, WordSettings settings) {
        this.xml = xml;
        this.settings = settings;
    }

    /** Everything up to the end of the part. */
    List<WordBlock> all() throws Unreadable {
        List<WordBlock> blocks = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart()) {
                blocks.addAll(blocks());
            }
        }
        return blocks;
    }

    /** What stands in the element that has just started. */
    List<WordBlock> blocks() throws Unreadable {
        enter();
        List<WordBlock> blocks = new ArrayList<>();
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "p" -> blocks.addAll(new WordParagraphs(xml, settings, this).read());
                    case "tbl" -> blocks.add(table());
                    case "altChunk" -> {
                        settings.notes().leftOut("văn bản nhúng từ tệp khác", "text of another file", "", 0);
                        xml.skip();
                    }
                    default -> open += enters();
                }
            }
        }
        leave();
        return blocks;
    }

    /** Goes into the element that has just started, or past it if it holds no words; returns by how much it is deeper. */
    int enters() throws Unreadable {
        if (isProperty(xml.name())) {
            xml.skip();
            return 0;
        }
        return 1;
    }

    /** How words look says nothing; of two versions of a drawing the newer one comes first. */
    private static boolean isProperty(String name) {
        return name.endsWith("Pr") || name.endsWith("Grid") || name.equals("Fallback");
    }

    /** Goes a step deeper into elements inside each other. */
    void enter() throws Unreadable {
        depth++;
        Limits limits = settings.limits();
        if (depth > limits.most(Limits.Measure.NESTING)) {
            throw Unreadable.past(limits, Limits.Measure.NESTING);
        }
    }

    /** Comes back from a step. */
    void leave() {
        depth--;
    }

    private WordBlock table() throws Unreadable {
        enter();
        List<WordBlock.Row> rows = new ArrayList<>();
        Optional<Boolean> own = Optional.empty();
        boolean styled = false;
        boolean lined = false;
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "tblPr" -> open++;
                    case "tblStyle" -> {
                        styled = settings.styles().bordered(xml.attribute("val"));
                        open++;
                    }
                    case "tblBorders" -> own = Optional.of(WordStyles.hasLine(xml));
                    case "tr" -> lined |= row(rows);
                    default -> open += enters();
                }
            }
        }
        leave();
        return WordBlock.Grid.of(rows, lined || own.orElse(styled));
    }

    /** Reads a row; returns whether lines are drawn round its cells themselves. */
    private boolean row(List<WordBlock.Row> rows) throws Unreadable {
        List<WordBlock.Cell> cells = new ArrayList<>();
        boolean head = false;
        boolean lined = false;
        boolean deleted = false;
        int column = 0;
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
                continue;
            }
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "trPr" -> open++;
                case "gridBefore" -> {
                    column += Math.max(0, xml.number("val", 0));
                    open++;
                }
                case "tblHeader" -> {
                    head = xml.isOn();
                    open++;
                }
                case "del" -> {
                    deleted = true;
                    open++;
                }
                case "tc" -> {
                    CellReader cell = new CellReader(column);
                    cells.add(cell.read());
                    lined |= cell.lined;
                    column += cell.span;
                }
                default -> open += enters();
            }
        }
        if (deleted) {
            settings.notes()
                    .leftOut(
                            "dòng của bảng đã xóa ở chế độ theo dõi thay đổi",
                            "a row of a table, deleted as a tracked change",
                            WordText.flat(cells.stream()
                                    .flatMap(cell -> cell.content().stream())
                                    .toList()),
                            settings.paragraph());
        } else if (!cells.isEmpty()) {
            rows.add(new WordBlock.Row(cells, head));
        }
        return lined;
    }

    private final class CellReader {
        private static final int MOST_COLUMNS = 63;

        private final int column;
        private int span = 1;
        private boolean lined;

        CellReader(int column) {
            this.column = column;
        }

        WordBlock.Cell read() throws Unreadable {
            List<WordBlock> content = new ArrayList<>();
            for (int open = 1; open > 0 && xml.next(); ) {
                if (xml.isEnd()) {
                    open--;
                } else if (xml.isStart()) {
                    switch (xml.name()) {
                        case "tcPr" -> open++;
                        case "gridSpan" -> {
                            span = Math.max(1, Math.min(MOST_COLUMNS, xml.number("val", 1)));
                            open++;
                        }
                        case "tcBorders" -> lined = WordStyles.hasLine(xml);
                        case "p" -> content.addAll(new WordParagraphs(xml, settings, WordBody.this).read());
                        case "tbl" -> content.add(table());
                        default -> open += enters();
                    }
                }
            }
            return new WordBlock.Cell(column, span, content);
        }
    }
}
