package vn.diemcau.typeset;

/**
 * Where things stand and how large they are, within the bounds of Nghị định 30/2020/NĐ-CP, Phụ lục
 * I: margins in millimetres (phần I, mục I.3), letters in points (mục II and the table in mục IV).
 */
final class Sizes {

    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 15;
    static final int PAGE_WIDTH = 210;
    static final int PAGE_HEIGHT = 297;

    /** The issuing body's column and the nation's; together the width between the margins. */
    static final int BODY_COLUMN = 73;

    static final int NATION_COLUMN = PAGE_WIDTH - LEFT - RIGHT - BODY_COLUMN;

    static final int RECIPIENTS_COLUMN = 80;
    static final int SIGNATURE_COLUMN = PAGE_WIDTH - LEFT - RIGHT - RECIPIENTS_COLUMN;

    static final double NATION = 12;
    static final double MOTTO = 13;
    static final double BODY = 12;
    static final double NUMBER = 13;
    static final double TITLE = 14;
    static final double TEXT = 14;
    static final double RECIPIENTS_HEAD = 12;
    static final double RECIPIENTS = 11;
    static final double SUBJECT_OF_LETTER = 12;

    /** Indent of a paragraph's first line: 1 cm. */
    static final double INDENT = 10;

    /** Between paragraphs, in points. */
    static final double BETWEEN = 6;

    /** Between lines, of a single line. */
    static final double LINES = 1.15;

    /** A single line of the typeface, of the letters' size. */
    static final double SINGLE_LINE = 1.149;

    /** Where the hand signs, in points. */
    static final double ROOM_TO_SIGN = 70;

    static final int QR_SIDE = 28;

    private Sizes() {}

    static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** The line below the motto is as long as the motto. */
    static double mottoLine() {
        return Typeface.BOLD.width(Words.MOTTO, MOTTO);
    }

    /** The line below a body's name and below a subject: between a third and a half of the text. */
    static double shortLine(String text, double size, double column) {
        double width =
                text.lines().mapToDouble(line -> Typeface.BOLD.width(line, size)).max().orElse(0);
        return Math.min(width, column) * 0.4;
    }
}
