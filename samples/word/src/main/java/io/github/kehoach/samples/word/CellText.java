package io.github.kehoach.samples.word;

import io.github.kehoach.core.form.PlanForm.Line;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Adds paragraphs to the document or to a cell of a table. */
final class CellText {
    private final IBody body;
    private boolean first;

    private CellText(IBody body) {
        this.body = body;
        this.first = body instanceof XWPFTableCell;
    }

    static CellText in(IBody body) {
        return new CellText(body);
    }

    /** Adds a line of the form in its style. */
    void add(Line line) {
        add(line, PartStyle.of(line.part(), line.depth()));
    }

    /** Adds a line of the form in another style. */
    void add(Line line, PartStyle style) {
        add(line.text(), style);
    }

    /** Adds a paragraph; breaks of lines in the words stay. */
    void add(String words, PartStyle style) {
        XWPFRun run = paragraph(style).createRun();
        String[] lines = XmlLetters.of(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    /** Adds a ruled line in the middle of the given width. */
    void rule(int length, int width) {
        XWPFParagraph paragraph = paragraph(PartStyle.LINE);
        var properties = paragraph.getCTP().getPPr();
        CTBorder border = properties.addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ONE);
        border.setColor("auto");
        int side = Math.max(0, (width - length) / 2);
        CTInd indents = properties.addNewInd();
        indents.setLeft(BigInteger.valueOf(side));
        indents.setRight(BigInteger.valueOf(side));
    }

    /** Adds an empty paragraph that is hardly seen. */
    void gap() {
        paragraph(PartStyle.GAP);
    }

    private XWPFParagraph paragraph(PartStyle style) {
        XWPFParagraph paragraph;
        if (body instanceof XWPFTableCell cell) {
            // a cell has a paragraph from the start
            paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        } else {
            paragraph = ((XWPFDocument) body).createParagraph();
        }
        first = false;
        paragraph.setStyle(style.id());
        return paragraph;
    }
}
