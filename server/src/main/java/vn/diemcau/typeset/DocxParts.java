package vn.diemcau.typeset;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** What our files for Word are put together of: paragraphs, tables without borders, short lines. */
final class DocxParts {

    private final XWPFDocument document;

    DocxParts(XWPFDocument document) {
        this.document = document;
    }

    /** A table without borders, as wide as the text. */
    XWPFTable table(int rows, int... columns) {
        XWPFTable table = document.createTable(rows, columns.length);
        table.removeBorders();
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(BigInteger.ZERO);
            side.setType(STTblWidth.DXA);
        }
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int whole = 0;
        for (int column = 0; column < columns.length; column++) {
            whole += columns[column];
            grid.addNewGridCol().setW(millimetres(columns[column]));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(millimetres(columns[column]).toString());
            }
        }
        table.setWidth(millimetres(whole).toString());
        return table;
    }

    /** The cell without the empty paragraph that every new cell has. */
    static XWPFTableCell cell(XWPFTable table, int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.removeParagraph(0);
        return cell;
    }

    XWPFParagraph paragraph(DocxStyles style, String text) {
        return written(document.createParagraph(), style, text);
    }

    static XWPFParagraph line(XWPFTableCell cell, DocxStyles style, String text) {
        return written(cell.addParagraph(), style, text);
    }

    private static XWPFParagraph written(XWPFParagraph paragraph, DocxStyles style, String text) {
        paragraph.setStyle(style.id);
        List<String> lines = text.lines().toList();
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        return paragraph;
    }

    /**
     * A line in the middle of a column: the upper border of an empty paragraph that is drawn in
     * from both sides. The decree does not want an underline.
     */
    static void rule(XWPFParagraph paragraph, double points, int column) {
        CTPPr properties = paragraph.getCTP().addNewPPr();
        CTBorder top = properties.addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        // In eighths of a point.
        top.setSz(BigInteger.valueOf(6));
        top.setSpace(BigInteger.ZERO);
        top.setColor("000000");
        BigInteger side = DocxStyles.twips((Sizes.points(column) - points) / 2);
        properties.addNewSpacing().setBefore(DocxStyles.twips(3));
        properties.getSpacing().setLine(BigInteger.valueOf(120));
        properties.getSpacing().setLineRule(STLineSpacingRule.EXACT);
        properties.addNewInd().setLeft(side);
        properties.getInd().setRight(side);
    }

    static BigInteger millimetres(double length) {
        return DocxStyles.twips(Sizes.points(length));
    }
}
