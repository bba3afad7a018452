package io.github.kehoach.samples.word;

import io.github.kehoach.core.Regime;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Puts the styles of a regime into a document. */
final class StyleSheet {
    private static final String FONT = "Times New Roman";
    private static final String NORMAL = "Normal";
    private static final String RED = "FF0000";

    /** The Party sets running text with 18 points from line to line. */
    private static final int PARTY_LINE = 360;

    private final XWPFStyles styles;
    private final Regime regime;

    private StyleSheet(XWPFStyles styles, Regime regime) {
        this.styles = styles;
        this.regime = regime;
    }

    static void add(XWPFDocument document, Regime regime) {
        new StyleSheet(document.createStyles(), regime).add();
    }

    private void add() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        CTStyle normal = style(NORMAL, NORMAL);
        normal.setDefault(true);
        size(normal.addNewRPr(), 28);
        styles.addStyle(new XWPFStyle(normal));
        for (PartStyle part : PartStyle.values()) {
            styles.addStyle(new XWPFStyle(style(part)));
        }
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    private CTStyle style(PartStyle part) {
        Look look = Look.of(part, regime);
        CTStyle style = style(part.id(), part.shown());
        style.setCustomStyle(true);
        style.addNewBasedOn().setVal(NORMAL);
        paragraph(style.addNewPPr(), part, look);
        letters(style.addNewRPr(), look);
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph, PartStyle part, Look look) {
        if (look.has('k')) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.after()));
        boolean party = regime == Regime.PARTY && look.indent() > 0;
        if (part == PartStyle.LINE || party) {
            spacing.setLine(BigInteger.valueOf(party ? PARTY_LINE : 80));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        if (look.indent() > 0) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(look.indent()));
        }
        paragraph.addNewJc().setVal(look.alignment());
        if (part.outline() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(part.outline()));
        }
    }

    private static void letters(CTRPr letters, Look look) {
        if (look.has('b')) {
            letters.addNewB();
            letters.addNewBCs();
        }
        if (look.has('i')) {
            letters.addNewI();
            letters.addNewICs();
        }
        if (look.has('r')) {
            letters.addNewColor().setVal(RED);
        }
        size(letters, look.size());
        if (look.has('u')) {
            letters.addNewU().setVal(STUnderline.SINGLE);
        }
        if (look.has('x')) {
            var border = letters.addNewBdr();
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(8));
            border.setSpace(BigInteger.ONE);
            border.setColor(look.has('r') ? RED : "auto");
        }
    }

    private static void size(CTRPr letters, int halfPoints) {
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
