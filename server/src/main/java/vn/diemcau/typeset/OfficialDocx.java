package vn.diemcau.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.diemcau.typeset.BodyText.Paragraph;
import vn.diemcau.typeset.BodyText.Run;

/** Writes an {@link OfficialLayout} for Word and LibreOffice, to be worked on further. */
public final class OfficialDocx {

    private final XWPFDocument document;
    private final OfficialLayout layout;

    private OfficialDocx(XWPFDocument document, OfficialLayout layout) {
        this.document = document;
        this.layout = layout;
    }

    public static byte[] of(OfficialLayout layout) {
        try (XWPFDocument document = new XWPFDocument()) {
            new OfficialDocx(document, layout).write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("our own picture is a PNG", e);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        DocxStyles.addTo(document);
        page();
        head();
        title();
        addressees();
        text();
        close();
        pass();
        document.getProperties().getCoreProperties().setCreator("Điểm Cầu");
        document.getProperties()
                .getCoreProperties()
                .setTitle(layout.title() == null ? "Công văn" : layout.title());
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(Sizes.PAGE_WIDTH));
        size.setH(millimetres(Sizes.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(Sizes.TOP));
        margins.setBottom(millimetres(Sizes.BOTTOM));
        margins.setLeft(millimetres(Sizes.LEFT));
        margins.setRight(millimetres(Sizes.RIGHT));
        margins.setHeader(millimetres(10));
        margins.setFooter(millimetres(10));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(DocxStyles.PAGE.id);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        // An own, empty header keeps the number from the first page.
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void head() {
        XWPFTable table = table(2, Sizes.BODY_COLUMN, Sizes.NATION_COLUMN);
        XWPFTableCell issuer = cell(table, 0, 0);
        if (layout.parentBody() != null) {
            line(issuer, DocxStyles.PARENT_BODY, Words.capitals(layout.parentBody()));
        }
        String body = Words.capitals(layout.body());
        line(issuer, DocxStyles.BODY, body);
        rule(
                issuer.addParagraph(),
                Sizes.shortLine(body, Sizes.BODY, Sizes.points(Sizes.BODY_COLUMN)),
                Sizes.BODY_COLUMN);
        XWPFTableCell nation = cell(table, 0, 1);
        line(nation, DocxStyles.NATION, Words.NATION);
        line(nation, DocxStyles.MOTTO, Words.MOTTO);
        rule(nation.addParagraph(), Sizes.mottoLine(), Sizes.NATION_COLUMN);
        XWPFTableCell number = cell(table, 1, 0);
        if (layout.number() != null) {
            line(number, DocxStyles.NUMBER, "Số: " + layout.number());
        }
        if (layout.title() == null && layout.subject() != null) {
            XWPFParagraph subject =
                    line(
                            number,
                            DocxStyles.SUBJECT_OF_LETTER,
                            Words.subjectOfLetter(layout.subject()));
            subject.setSpacingBefore(4 * DocxStyles.TWIPS);
        }
        if (number.getParagraphs().isEmpty()) {
            number.addParagraph();
        }
        line(cell(table, 1, 1), DocxStyles.DATE, Words.placeAndDate(layout.place(), layout.date()));
    }

    private void title() {
        if (layout.title() == null) {
            return;
        }
        XWPFParagraph title = paragraph(DocxStyles.TITLE, Words.capitals(layout.title()));
        title.setSpacingBefore(14 * DocxStyles.TWIPS);
        if (layout.subject() != null) {
            paragraph(DocxStyles.SUBJECT, layout.subject());
            rule(
                    document.createParagraph(),
                    Sizes.shortLine(
                            layout.subject(), Sizes.TITLE, Sizes.points(Sizes.RECIPIENTS_COLUMN)),
                    Sizes.PAGE_WIDTH - Sizes.LEFT - Sizes.RIGHT);
        }
    }

    private void addressees() {
        List<String> addressees = Words.listed(layout.addressees());
        if (addressees.isEmpty()) {
            return;
        }
        if (addressees.size() == 1) {
            XWPFParagraph only =
                    paragraph(DocxStyles.ADDRESSED, Words.ADDRESSED + ": " + addressees.getFirst());
            only.setAlignment(ParagraphAlignment.CENTER);
            only.setSpacingBefore(14 * DocxStyles.TWIPS);
            only.setSpacingAfter(12 * DocxStyles.TWIPS);
            return;
        }
        int left = millimetres(25).intValueExact();
        XWPFParagraph head = paragraph(DocxStyles.ADDRESSED, Words.ADDRESSED + ":");
        head.setIndentationLeft(left);
        head.setSpacingBefore(14 * DocxStyles.TWIPS);
        int hanging = 8 * DocxStyles.TWIPS;
        int below =
                DocxStyles.twips(Typeface.REGULAR.width(Words.ADDRESSED, Sizes.TEXT))
                        .intValueExact();
        for (int i = 0; i < addressees.size(); i++) {
            XWPFParagraph item = paragraph(DocxStyles.ADDRESSED, "- " + addressees.get(i));
            item.setIndentationLeft(left + below + hanging);
            item.setIndentationHanging(hanging);
            item.setSpacingAfter(i == addressees.size() - 1 ? 12 * DocxStyles.TWIPS : 0);
        }
    }

    private void text() {
        List<Paragraph> paragraphs = BodyText.paragraphs(layout.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph written = document.createParagraph();
            written.setStyle((paragraphs.get(i).ground() ? DocxStyles.GROUND : DocxStyles.TEXT).id);
            if (i == 0) {
                written.setSpacingBefore(12 * DocxStyles.TWIPS);
            }
            // The signature never stands alone on a page.
            written.setKeepNext(i == paragraphs.size() - 1);
            for (Run run : paragraphs.get(i).runs()) {
                XWPFRun letters = written.createRun();
                letters.setText(run.text());
                if (run.bold()) {
                    letters.setBold(true);
                }
            }
        }
    }

    private void close() {
        XWPFTable table = table(1, Sizes.RECIPIENTS_COLUMN, Sizes.SIGNATURE_COLUMN);
        table.getRow(0).setCantSplitRow(layout.recipients().size() <= OfficialPdf.KEPT_TOGETHER);
        XWPFTableCell receives = cell(table, 0, 0);
        if (!layout.recipients().isEmpty()) {
            line(receives, DocxStyles.RECIPIENTS_HEAD, Words.RECIPIENTS);
            for (String recipient : Words.listed(layout.recipients())) {
                XWPFParagraph item = line(receives, DocxStyles.RECIPIENTS, "- " + recipient);
                item.setIndentationLeft(6 * DocxStyles.TWIPS);
                item.setIndentationHanging(6 * DocxStyles.TWIPS);
            }
        } else {
            receives.addParagraph();
        }
        XWPFTableCell signs = cell(table, 0, 1);
        for (String line : layout.signature().capacity()) {
            line(signs, DocxStyles.CAPACITY, Words.capitals(line));
        }
        line(signs, DocxStyles.NAME, layout.signature().name())
                .setSpacingBefore(DocxStyles.twips(Sizes.ROOM_TO_SIGN).intValueExact());
    }

    private void pass() throws IOException, InvalidFormatException {
        // A document that ends with a table needs a paragraph behind it.
        XWPFParagraph last = document.createParagraph();
        last.setStyle(DocxStyles.PASS.id);
        if (layout.pass() == null) {
            return;
        }
        last.setSpacingBefore(10 * DocxStyles.TWIPS);
        last.setKeepNext(true);
        int side = Units.toEMU(Sizes.points(Sizes.QR_SIDE));
        last.createRun()
                .addPicture(
                        new ByteArrayInputStream(QrPicture.png(layout.pass().code())),
                        PictureType.PNG,
                        "qr.png",
                        side,
                        side);
        for (String line : layout.pass().caption().lines().toList()) {
            paragraph(DocxStyles.PASS, line);
        }
    }

    /** A table without borders, as wide as the text. */
    private XWPFTable table(int rows, int... columns) {
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
    private static XWPFTableCell cell(XWPFTable table, int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.removeParagraph(0);
        return cell;
    }

    private XWPFParagraph paragraph(DocxStyles style, String text) {
        return written(document.createParagraph(), style, text);
    }

    private static XWPFParagraph line(XWPFTableCell cell, DocxStyles style, String text) {
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
    private static void rule(XWPFParagraph paragraph, double points, int column) {
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

    private static BigInteger millimetres(double length) {
        return DocxStyles.twips(Sizes.points(length));
    }
}
