package io.github.kehoach.samples.word;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.core.form.PlanForm.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Sets a plan on paper, from letterhead to annexes. */
final class DocxWriter {
    /** The left column of the letterhead; the national title beside it stays on one line. */
    private static final int NARROWEST_LEFT = 3900;

    private static final int BESIDE_NATIONAL_TITLE = 4150;
    private static final int WIDEST_LEFT = 4900;
    private static final int MOST_SIGNATURES_BESIDE = 3;

    private final Plan plan;
    private final PlanForm form;
    private final XWPFDocument document;

    private DocxWriter(Plan plan, XWPFDocument document) {
        this.plan = plan;
        this.form = PlanForm.of(plan);
        this.document = document;
    }

    static byte[] write(Plan plan) {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxWriter(plan, document).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written but memory
        }
    }

    private void write() {
        FileProperties.set(document, plan);
        StyleSheet.add(document, form.regime());
        Paper paper = Paper.of(document);
        letterhead();
        title();
        paragraphs(form.preamble());
        paragraphs(form.body());
        keepLastWithClosing();
        closing();
        for (List<Line> annex : form.annexes()) {
            paper.end();
            paragraphs(annex);
        }
    }

    private void letterhead() {
        List<Line> issuers = form.issuers();
        List<Line> titles = form.titles();
        int room = Paper.TEXT_WIDTH - width(issuers) - width(titles);
        boolean starred = issuers.stream().anyMatch(line -> line.part() == FormPart.STAR);
        int widest = starred ? WIDEST_LEFT : BESIDE_NATIONAL_TITLE;
        int leftWidth = Math.min(widest, Math.max(NARROWEST_LEFT, width(issuers) + room / 2));
        int rightWidth = Paper.TEXT_WIDTH - leftWidth;
        ColumnTable table = ColumnTable.in(document, leftWidth, rightWidth);
        CellText left = table.cell(0, 0);
        CellText right = table.cell(0, 1);
        CellText below = table.cell(1, 0);
        CellText belowRight = table.cell(1, 1);
        for (Line line : issuers) {
            (line.part() == FormPart.NUMBER_LINE ? below : left).add(line);
        }
        if (!starred) {
            issuers.stream()
                    .filter(line -> line.part() == FormPart.ISSUER)
                    .reduce((first, second) -> second)
                    .ifPresent(issuer ->
                            left.rule(Math.min(leftWidth, TextWidth.of(issuer.words(), 12)) * 2 / 5, leftWidth));
        }
        for (Line line : titles) {
            (line.part() == FormPart.DATE_LINE ? belowRight : right).add(line);
        }
        Line last = titles.stream()
                .filter(line -> line.part() != FormPart.DATE_LINE)
                .reduce((first, second) -> second)
                .orElseThrow();
        int size = last.part() == FormPart.MOTTO ? 13 : 15;
        right.rule(TextWidth.of(last.words(), size), rightWidth);
        for (Line mark : form.marks()) {
            boolean secret = mark.part() == FormPart.SECRECY || mark.part() == FormPart.URGENCY;
            (secret ? below : belowRight).add(mark);
        }
        table.end();
    }

    /** The width of the longest line, with a little room. */
    private int width(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> {
                    Look look = Look.of(PartStyle.of(line.part(), line.depth()), form.regime());
                    return TextWidth.of(line.words(), look.size() / 2) + 60;
                })
                .max()
                .orElse(0);
    }

    private void title() {
        List<Line> lines = form.title();
        CellText text = CellText.in(document);
        lines.forEach(text::add);
        Line last = lines.get(lines.size() - 1);
        if (last.part() != FormPart.RULE) {
            int width = Math.min(TextWidth.of(last.words(), 14), Paper.TEXT_WIDTH);
            text.rule(width * 2 / 5, Paper.TEXT_WIDTH);
        }
    }

    private void paragraphs(List<Line> lines) {
        CellText text = CellText.in(document);
        FormPart before = FormPart.PARAGRAPH;
        for (Line line : lines) {
            if (line.part() == FormPart.TABLE && line.node() instanceof Table table) {
                DataTable.add(document, table);
                text.gap(); // or Word would make one of two tables
            } else if (before == FormPart.ANNEX_TITLE && isNote(line)) {
                text.add(line, PartStyle.ANNEX_NOTE);
            } else if (before == FormPart.SECTION_NUMBER) {
                text.add(line, PartStyle.SECTION_TITLE);
            } else {
                text.add(line);
            }
            before = line.part();
        }
    }

    /** Whether a line tells which plan an annex belongs to: {@code (Kèm theo Kế hoạch số …)}. */
    private static boolean isNote(Line line) {
        String words = line.words();
        return words.startsWith("(") && words.endsWith(")") && words.contains("èm theo");
    }

    /** No signature stands on a page alone. */
    private void keepLastWithClosing() {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
    }

    private void closing() {
        List<List<Line>> signatures = form.signatures();
        List<Line> recipients = form.recipients();
        if (signatures.size() > 1) {
            for (int i = 0; i < signatures.size(); i += MOST_SIGNATURES_BESIDE) {
                int end = Math.min(signatures.size(), i + MOST_SIGNATURES_BESIDE);
                beside(signatures.subList(i, end), true);
            }
            signatures = List.of();
        }
        if (!recipients.isEmpty() || !signatures.isEmpty()) {
            List<List<Line>> cells = new ArrayList<>(List.of(recipients));
            cells.addAll(signatures);
            if (signatures.isEmpty()) {
                cells.add(List.of());
            }
            beside(cells, false);
        }
    }

    /** Sets columns beside each other, on one page. */
    private void beside(List<List<Line>> cells, boolean aligned) {
        int[] widths = new int[cells.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Paper.TEXT_WIDTH / widths.length;
        }
        ColumnTable table = ColumnTable.in(document, widths);
        for (int i = 0; i < widths.length; i++) {
            CellText cell = table.cell(0, i);
            for (Line line : cells.get(i)) {
                // names on one height, however many lines stand above them
                boolean below = aligned && line.part() == FormPart.SIGNER;
                (below ? table.cell(1, i) : cell).add(line);
            }
        }
        table.end();
    }
}
