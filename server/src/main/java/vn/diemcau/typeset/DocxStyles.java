package vn.diemcau.typeset;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The paragraph styles of a document in Word, named as offices call the parts, so that a clerk
 * changes a part in one place.
 */
enum DocxStyles {
    NORMAL("Normal", "Normal", Sizes.TEXT, "", ParagraphAlignment.LEFT),
    NATION("QuocHieu", "Quốc hiệu", Sizes.NATION, "b", ParagraphAlignment.CENTER),
    MOTTO("TieuNgu", "Tiêu ngữ", Sizes.MOTTO, "b", ParagraphAlignment.CENTER),
    PARENT_BODY("CoQuanChuQuan", "Cơ quan chủ quản", Sizes.BODY, "", ParagraphAlignment.CENTER),
    BODY("CoQuanBanHanh", "Cơ quan ban hành", Sizes.BODY, "b", ParagraphAlignment.CENTER),
    NUMBER("SoKyHieu", "Số, ký hiệu", Sizes.NUMBER, "", ParagraphAlignment.CENTER),
    SUBJECT_OF_LETTER("TrichYeuCongVan", "Trích yếu công văn", 12, "", ParagraphAlignment.CENTER),
    DATE("DiaDanhThoiGian", "Địa danh, thời gian", Sizes.NUMBER, "i", ParagraphAlignment.CENTER),
    TITLE("TenLoai", "Tên loại", Sizes.TITLE, "b", ParagraphAlignment.CENTER),
    SUBJECT("TrichYeu", "Trích yếu", Sizes.TITLE, "b", ParagraphAlignment.CENTER),
    ADDRESSED("KinhGui", "Kính gửi", Sizes.TEXT, "", ParagraphAlignment.LEFT),
    GROUND("CanCu", "Căn cứ", Sizes.TEXT, "i", ParagraphAlignment.BOTH),
    TEXT("NoiDung", "Nội dung", Sizes.TEXT, "", ParagraphAlignment.BOTH),
    RECIPIENTS_HEAD("NoiNhan", "Nơi nhận", Sizes.RECIPIENTS_HEAD, "bi", ParagraphAlignment.LEFT),
    RECIPIENTS(
            "DanhSachNoiNhan", "Danh sách nơi nhận", Sizes.RECIPIENTS, "", ParagraphAlignment.LEFT),
    CAPACITY("QuyenHanChucVu", "Quyền hạn, chức vụ", Sizes.TEXT, "b", ParagraphAlignment.CENTER),
    NAME("HoTen", "Họ và tên người ký", Sizes.TEXT, "b", ParagraphAlignment.CENTER),
    PASS("MaQr", "Mã QR", 11, "", ParagraphAlignment.LEFT),
    PAGE("SoTrang", "Số trang", 13, "", ParagraphAlignment.CENTER);

    /** Word's unit of length: a twentieth of a point. */
    static final int TWIPS = 20;

    /** What everybody with Word has, and what Liberation Serif stands in for elsewhere. */
    private static final String FONT = "Times New Roman";

    /** How Word writes the height of a single line. */
    private static final int SINGLE_LINE = 240;

    final String id;
    private final String label;
    private final double size;
    private final String faces;
    private final ParagraphAlignment alignment;

    DocxStyles(String id, String label, double size, String faces, ParagraphAlignment alignment) {
        this.id = id;
        this.label = label;
        this.size = size;
        this.faces = faces;
        this.alignment = alignment;
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (DocxStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.written(), styles));
        }
    }

    private CTStyle written() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(label);
        if (this == NORMAL) {
            style.setDefault(true);
        } else {
            style.setCustomStyle(true);
            style.addNewBasedOn().setVal(NORMAL.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        letters(style.addNewRPr());
        return style;
    }

    // The order of the elements is the schema's: Word refuses a file that has another.
    private void paragraph(CTPPrGeneral paragraph) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(isText() ? twips(Sizes.BETWEEN) : BigInteger.ZERO);
        spacing.setLine(
                BigInteger.valueOf(Math.round(SINGLE_LINE * (isText() ? Sizes.LINES : 1.0))));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (isText()) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLine(twips(Sizes.points(Sizes.INDENT)));
        }
        paragraph.addNewJc().setVal(STJc.Enum.forInt(alignment.getValue()));
    }

    private void letters(CTRPr letters) {
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        if (faces.contains("b")) {
            letters.addNewB();
        }
        if (faces.contains("i")) {
            letters.addNewI();
        }
        // In half points.
        letters.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
        letters.addNewSzCs().setVal(BigInteger.valueOf(Math.round(size * 2)));
        letters.addNewLang().setVal("vi-VN");
    }

    private boolean isText() {
        return this == TEXT || this == GROUND;
    }
}
