package io.github.kehoach.samples.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The page: A4 upright, margins within Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, and those of the Party, the number in
 * the middle of the upper margin from the second page on. Plan and annexes are counted apart (Mục III, khoản 1, điểm đ).
 */
final class Paper {
    private static final int MILLIMETRE = 567;
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 20 * MILLIMETRE / 10;
    private static final int LEFT = 30 * MILLIMETRE / 10;
    private static final int RIGHT = 15 * MILLIMETRE / 10;

    /** The width between the margins. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private final XWPFDocument document;

    private Paper(XWPFDocument document) {
        this.document = document;
    }

    /** Sets up the pages of a document. */
    static Paper of(XWPFDocument document) {
        Paper paper = new Paper(document);
        paper.set(paper.last());
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph number = header.createParagraph();
        number.setStyle(PartStyle.PAGE_NUMBER.id());
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        return paper;
    }

    private CTSectPr last() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void set(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TOP / 2));
        margins.setFooter(BigInteger.valueOf(TOP / 2));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    /** Ends the pages that are counted together; what follows starts on a new one. */
    void end() {
        XWPFParagraph mark = document.createParagraph();
        mark.setStyle(PartStyle.GAP.id());
        mark.getCTP().addNewPPr();
        var properties = mark.getCTP().getPPr();
        properties.setSectPr((CTSectPr) last().copy());
    }
}
