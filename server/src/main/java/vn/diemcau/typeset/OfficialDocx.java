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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.diemcau.typeset.BodyText.Paragraph;
import vn.diemcau.typeset.BodyText.Run;

/** Writes an {@link OfficialLayout} for Word and LibreOffice, to be worked on further. */
public final class OfficialDocx {

    private final XWPFDocument document;
    private final DocxParts parts;
    private final OfficialLayout layout;

    private OfficialDocx(XWPFDocument document, OfficialLayout layout) {
        this.document = document;
        this.parts = new DocxParts(document);
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
        size.setW(DocxParts.millimetres(Sizes.PAGE_WIDTH));
        size.setH(DocxParts.millimetres(Sizes.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(DocxParts.millimetres(Sizes.TOP));
        margins.setBottom(DocxParts.millimetres(Sizes.BOTTOM));
        margins.setLeft(DocxParts.millimetres(Sizes.LEFT));
        margins.setRight(DocxParts.millimetres(Sizes.RIGHT));
        margins.setHeader(DocxParts.millimetres(10));
        margins.setFooter(DocxParts.millimetres(10));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(DocxStyles.PAGE.id);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        // An own, empty header keeps the number from the first page.
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void head() {
        XWPFTable table = parts.table(2, Sizes.BODY_COLUMN, Sizes.NATION_COLUMN);
        XWPFTableCell issuer = DocxParts.cell(table, 0, 0);
        if (layout.parentBody() != null) {
            DocxParts.line(issuer, DocxStyles.PARENT_BODY, Words.capitals(layout.parentBody()));
        }
        String body = Words.capitals(layout.body());
        DocxParts.line(issuer, DocxStyles.BODY, body);
        DocxParts.rule(
                issuer.addParagraph(),
                Sizes.shortLine(body, Sizes.BODY, Sizes.points(Sizes.BODY_COLUMN)),
                Sizes.BODY_COLUMN);
        XWPFTableCell nation = DocxParts.cell(table, 0, 1);
        DocxParts.line(nation, DocxStyles.NATION, Words.NATION);
        DocxParts.line(nation, DocxStyles.MOTTO, Words.MOTTO);
        DocxParts.rule(nation.addParagraph(), Sizes.mottoLine(), Sizes.NATION_COLUMN);
        XWPFTableCell number = DocxParts.cell(table, 1, 0);
        if (layout.number() != null) {
            DocxParts.line(number, DocxStyles.NUMBER, "Số: " + layout.number());
        }
        if (layout.title() == null && layout.subject() != null) {
            XWPFParagraph subject =
                    DocxParts.line(
                            number,
                            DocxStyles.SUBJECT_OF_LETTER,
                            Words.subjectOfLetter(layout.subject()));
            subject.setSpacingBefore(4 * DocxStyles.TWIPS);
        }
        if (number.getParagraphs().isEmpty()) {
            number.addParagraph();
        }
        DocxParts.line(
                DocxParts.cell(table, 1, 1),
                DocxStyles.DATE,
                Words.placeAndDate(layout.place(), layout.date()));
    }

    private void title() {
        if (layout.title() == null) {
            return;
        }
        XWPFParagraph title = parts.paragraph(DocxStyles.TITLE, Words.capitals(layout.title()));
        title.setSpacingBefore(14 * DocxStyles.TWIPS);
        if (layout.subject() != null) {
            parts.paragraph(DocxStyles.SUBJECT, layout.subject());
            DocxParts.rule(
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
                    parts.paragraph(
                            DocxStyles.ADDRESSED, Words.ADDRESSED + ": " + addressees.getFirst());
            only.setAlignment(ParagraphAlignment.CENTER);
            only.setSpacingBefore(14 * DocxStyles.TWIPS);
            only.setSpacingAfter(12 * DocxStyles.TWIPS);
            return;
        }
        int left = DocxParts.millimetres(25).intValueExact();
        XWPFParagraph head = parts.paragraph(DocxStyles.ADDRESSED, Words.ADDRESSED + ":");
        head.setIndentationLeft(left);
        head.setSpacingBefore(14 * DocxStyles.TWIPS);
        int hanging = 8 * DocxStyles.TWIPS;
        int below =
                DocxStyles.twips(Typeface.REGULAR.width(Words.ADDRESSED, Sizes.TEXT))
                        .intValueExact();
        for (int i = 0; i < addressees.size(); i++) {
            XWPFParagraph item = parts.paragraph(DocxStyles.ADDRESSED, "- " + addressees.get(i));
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
        XWPFTable table = parts.table(1, Sizes.RECIPIENTS_COLUMN, Sizes.SIGNATURE_COLUMN);
        table.getRow(0).setCantSplitRow(layout.recipients().size() <= OfficialPdf.KEPT_TOGETHER);
        XWPFTableCell receives = DocxParts.cell(table, 0, 0);
        if (!layout.recipients().isEmpty()) {
            DocxParts.line(receives, DocxStyles.RECIPIENTS_HEAD, Words.RECIPIENTS);
            for (String recipient : Words.listed(layout.recipients())) {
                XWPFParagraph item =
                        DocxParts.line(receives, DocxStyles.RECIPIENTS, "- " + recipient);
                item.setIndentationLeft(6 * DocxStyles.TWIPS);
                item.setIndentationHanging(6 * DocxStyles.TWIPS);
            }
        } else {
            receives.addParagraph();
        }
        XWPFTableCell signs = DocxParts.cell(table, 0, 1);
        for (String line : layout.signature().capacity()) {
            DocxParts.line(signs, DocxStyles.CAPACITY, Words.capitals(line));
        }
        DocxParts.line(signs, DocxStyles.NAME, layout.signature().name())
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
            parts.paragraph(DocxStyles.PASS, line);
        }
    }
}
