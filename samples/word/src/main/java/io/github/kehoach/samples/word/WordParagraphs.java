package io.github.kehoach.samples.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a paragraph: its words as they are printed, with the marker of its list, and the text boxes that hang on it. */
final class WordParagraphs {
    /** Room for a line, in twentieths of a point. */
    private static final int LINE = 480;

    private final WordXml xml;
    private final WordSettings settings;
    private final WordBody body;
    private final int number;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<WordBlock> boxes = new ArrayList<>();

    /** Fields that have started and not ended. */
    private final Deque<Field> fields = new ArrayDeque<>();

    /** How many of them show the number of a page. */
    private int pages;

    private String style = "";
    private Optional<String> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private int before = -1;
    private boolean ruled;
    private boolean light;

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean showsPage;

        /** The page that is printed; what else a field shows belongs to the text. */
        boolean isPage() {
            String first = instruction.toString().strip();
            return first.startsWith("PAGE") && !first.startsWith("PAGEREF")
                    || first.startsWith("NUMPAGES")
                    || first.startsWith("SECTIONPAGES");
        }
    }

    WordParagraphs(WordXml xml, WordSettings settings, WordBody body) throws Unreadable {
        this.xml = xml;
        this.settings = settings;
        this.body = body;
        this.number = settings.nextParagraph();
    }

    /** The paragraph that has just started, and after it the text of its boxes. */
    List<WordBlock> read() throws Unreadable {
        inline(false);
        if (!deleted.isEmpty()) {
            settings.notes()
                    .leftOut(
                            "chữ đã xóa ở chế độ theo dõi thay đổi",
                            "words deleted as a tracked change",
                            deleted.toString(),
                            number);
        }
        if (!hidden.toString().isBlank()) {
            settings.notes().leftOut("chữ ẩn", "hidden words", hidden.toString(), number);
        }
        String words = text.toString();
        String marker = marker();
        boolean marked = !marker.isEmpty() && !words.isBlank();
        int room = before < 0 ? settings.styles().before(style) : before;
        List<WordBlock> blocks = new ArrayList<>();
        blocks.add(new WordBlock.Paragraph(
                number, marked ? marker + " " + words.strip() : words.strip(), ruled, room >= LINE, !light));
        blocks.addAll(boxes);
        return blocks;
    }

    private String marker() {
        Optional<String> id = list.or(() -> settings.styles().list(style));
        if (id.isEmpty() || id.get().equals("0")) {
            return "";
        }
        int at = level.or(() -> settings.styles().level(style))
                .orElseGet(() -> settings.numbering().levelOf(id.get(), style));
        return settings.numbering().next(id.get(), at);
    }

    /** Reads what is in the element that has just started. */
    private void inline(boolean isDeleted) throws Unreadable {
        body.enter();
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "pPr" -> properties();
                    case "r" -> run(isDeleted);
                    case "del", "moveFrom" -> inline(true);
                    case "fldSimple" -> {
                        fields.push(new Field());
                        fields.element().instruction.append(xml.attribute("instr"));
                        show();
                        inline(isDeleted);
                        end();
                    }
                    case "txbxContent" -> boxes.addAll(body.blocks());
                    default -> open += body.enters();
                }
            }
        }
        body.leave();
    }

    private void properties() throws Unreadable {
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "ilvl" -> level = Optional.of(xml.number("val", 0));
                    case "numId" -> list = Optional.of(xml.attribute("val"));
                    case "spacing" -> before = xml.number("before", before);
                    default -> {}
                }
                switch (xml.name()) {
                    case "pBdr" -> ruled = WordStyles.hasLine(xml);
                    // the mark of the paragraph, its former look, the section that it ends
                    case "rPr", "pPrChange", "sectPr" -> xml.skip();
                    default -> open++;
                }
            }
        }
    }

    private void run(boolean isDeleted) throws Unreadable {
        String runStyle = "";
        Optional<Boolean> capitals = Optional.empty();
        Optional<Boolean> unseen = Optional.empty();
        Optional<Boolean> bold = Optional.empty();
        for (int open = 1; open > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                open--;
                continue;
            }
            if (!xml.isStart()) {
                continue;
            }
            boolean upper = capitals.or(() -> styled(true)).orElse(false);
            boolean isHidden = unseen.or(() -> styled(false)).orElse(false);
            switch (xml.name()) {
                case "rPr" -> open++;
                case "rStyle" -> {
                    runStyle = xml.attribute("val");
                    capitals = capitals.or(named(runStyle, true));
                    unseen = unseen.or(named(runStyle, false));
                    open++;
                }
                case "caps" -> {
                    capitals = Optional.of(xml.isOn());
                    open++;
                }
                case "vanish" -> {
                    unseen = Optional.of(xml.isOn());
                    open++;
                }
                case "b" -> {
                    bold = Optional.of(xml.isOn());
                    open++;
                }
                case "rPrChange" -> xml.skip();
                case "t", "delText" -> {
                    boolean gone = isDeleted || xml.name().equals("delText");
                    String words = content();
                    String shown = runStyle;
                    light |= !words.isBlank()
                            && !bold.or(() -> settings.styles().bold(shown))
                                    .or(() -> settings.styles().bold(style))
                                    .orElse(false);
                    add(upper ? words.toUpperCase(Locale.ROOT) : words, gone, isHidden);
                }
                case "instrText" -> {
                    String words = content();
                    if (!fields.isEmpty()) {
                        fields.element().instruction.append(words);
                    }
                }
                case "delInstrText" -> xml.skip();
                case "txbxContent" -> boxes.addAll(body.blocks());
                case "fldChar" -> {
                    field(xml.attribute("fldCharType"));
                    open++;
                }
                default -> {
                    sign(isDeleted, isHidden);
                    open += body.enters();
                }
            }
        }
    }

    private Optional<Boolean> styled(boolean capitals) {
        return capitals ? settings.styles().capitals(style) : settings.styles().hidden(style);
    }

    private Supplier<Optional<Boolean>> named(String name, boolean capitals) {
        return () ->
                capitals ? settings.styles().capitals(name) : settings.styles().hidden(name);
    }

    private String content() throws Unreadable {
        StringBuilder words = new StringBuilder();
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                xml.skip();
            } else {
                words.append(xml.text());
            }
        }
        return words.toString();
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> show();
            case "end" -> end();
            default -> {}
        }
    }

    private void show() {
        if (!fields.isEmpty() && fields.element().isPage() && !fields.element().showsPage) {
            fields.element().showsPage = true;
            pages++;
        }
    }

    private void end() {
        if (!fields.isEmpty() && fields.pop().showsPage) {
            pages--;
        }
    }

    private void add(String words, boolean isDeleted, boolean isHidden) {
        if (pages > 0) {
            return;
        }
        (isDeleted ? deleted : isHidden ? hidden : text).append(words);
    }

    /** Takes an element that stands for a sign, or for something that is no text. */
    private void sign(boolean isDeleted, boolean isHidden) {
        WordNotes notes = settings.notes();
        switch (xml.name()) {
            case "tab", "ptab" -> add("\t", isDeleted, isHidden);
            case "cr" -> add("\n", isDeleted, isHidden);
            case "br" -> {
                boolean page = xml.attribute("type").equals("page")
                        || xml.attribute("type").equals("column");
                add(page ? " " : "\n", isDeleted, isHidden);
            }
            case "noBreakHyphen" -> add("-", isDeleted, isHidden);
            case "sym" -> add(symbol(xml.attribute("char")), isDeleted, isHidden);
            case "footnoteReference", "endnoteReference" ->
                notes.leftOut("chú thích", "a footnote", settings.footnote(xml.name() + xml.attribute("id")), number);
            case "pic", "imagedata" -> notes.leftOut("hình ảnh", "a picture", "", number);
            case "chart", "relIds" -> notes.leftOut("biểu đồ, sơ đồ", "a chart or diagram", "", number);
            case "OLEObject" -> notes.leftOut("đối tượng nhúng", "an embedded object", "", number);
            default -> {}
        }
    }

    private static String symbol(String code) {
        try {
            return WordSymbols.sign((char) Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
