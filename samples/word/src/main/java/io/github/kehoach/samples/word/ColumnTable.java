package io.github.kehoach.samples.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Columns beside each other, as of letterhead and closing: a table without borders whose rows stay on one page. */
final class ColumnTable {
    private final XWPFDocument document;
    private final XWPFTable table;
    private final int[] widths;

    private ColumnTable(XWPFDocument document, int[] widths) {
        this.document = document;
        this.widths = widths;
        this.table = document.createTable(1, widths.length);
    }

    static ColumnTable in(XWPFDocument document, int... widths) {
        ColumnTable columns = new ColumnTable(document, widths);
        columns.table.removeBorders();
        frame(columns.table, widths, 0);
        return columns;
    }

    /** Fixes the widths of a table's columns, and the room at the left and right in each cell. */
    static void frame(XWPFTable table, int[] widths, int room) {
        table.setWidth(Paper.TEXT_WIDTH);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        room(margins.addNewLeft(), room);
        room(margins.addNewRight(), room);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void room(CTTblWidth side, int room) {
        side.setType(STTblWidth.DXA);
        side.setW(BigInteger.valueOf(room));
    }

    /** The text of a cell; rows are added as they are needed. */
    CellText cell(int row, int column) {
        while (table.getNumberOfRows() <= row) {
            table.createRow();
        }
        XWPFTableCell cell = table.getRow(row).getCell(column);
        return CellText.in(cell);
    }

    void end() {
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
                if (row.getCell(i).getText().isEmpty()) {
                    row.getCell(i).getParagraphs().get(0).setStyle(PartStyle.GAP.id());
                }
            }
        }
        CellText.in(document).gap();
    }
}
