package vn.diemcau.typeset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.diemcau.typeset.BodyText.Paragraph;
import vn.diemcau.typeset.BodyText.Run;

/** Writes an {@link OfficialLayout} as a PDF. */
public final class OfficialPdf {

    private static final String STYLE =
            """
            @page { size: A4; margin: %dmm %dmm %dmm %dmm;
              @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 13pt; } }
            @page :first { @top-center { content: normal; } }
            body { font-family: 'Liberation Serif'; font-size: %spt; line-height: %s; margin: 0; }
            p { margin: 0 0 %spt 0; }
            table { border-collapse: collapse; table-layout: fixed; width: 165mm; }
            td { padding: 0; vertical-align: top; }
            .head td { text-align: center; line-height: 1.2; }
            .head p { margin: 0; }
            .rule { border-top: 0.75pt solid #000; height: 0; margin: 3pt auto 0 auto; }
            .title { text-align: center; font-weight: bold; margin: 14pt 0 0 0; }
            .subject { text-align: center; font-weight: bold; margin: 0; }
            .text { margin-top: 12pt; }
            .text p { text-align: justify; text-indent: %smm; widows: 2; orphans: 2; }
            .ground { font-style: italic; }
            .addressed { margin: 14pt 0 12pt 0; }
            .close { margin-top: 10pt; page-break-before: avoid; }
            .close p { margin: 0; line-height: 1.2; }
            .kept tr { page-break-inside: avoid; }
            .receives { font-size: %spt; }
            .signs { text-align: center; font-weight: bold; }
            .pass { margin-top: 10pt; page-break-inside: avoid; }
            .pass td { vertical-align: middle; }
            .pass p { font-size: 11pt; margin: 0; }
            """
                    .formatted(
                            Sizes.TOP,
                            Sizes.RIGHT,
                            Sizes.BOTTOM,
                            Sizes.LEFT,
                            number(Sizes.TEXT),
                            number(Sizes.LINES * Sizes.SINGLE_LINE),
                            number(Sizes.BETWEEN),
                            number(Sizes.INDENT),
                            number(Sizes.RECIPIENTS));

    /** Above this many recipients their list may go on overleaf. */
    static final int KEPT_TOGETHER = 25;

    private final StringBuilder page = new StringBuilder(8_192);
    private final OfficialLayout layout;

    private OfficialPdf(OfficialLayout layout) {
        this.layout = layout;
    }

    public static byte[] of(OfficialLayout layout) {
        return Pdf.of(new OfficialPdf(layout).xhtml());
    }

    private String xhtml() {
        page.append("<html lang=\"vi\"><head><title>")
                .append(Markup.escape(titleOfFile()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        head();
        title();
        addressees();
        text();
        close();
        pass();
        return page.append("</body></html>").toString();
    }

    private String titleOfFile() {
        String kind = layout.title() == null ? "Công văn" : layout.title();
        return layout.number() == null ? kind : kind + " " + layout.number().strip();
    }

    private void head() {
        page.append(
                "<table class=\"head\"><tr><td style=\"width: %dmm\">"
                        .formatted(Sizes.BODY_COLUMN));
        if (layout.parentBody() != null) {
            line(Words.capitals(layout.parentBody()), Sizes.BODY, "");
        }
        String body = Words.capitals(layout.body());
        line(body, Sizes.BODY, "font-weight: bold");
        rule(Sizes.shortLine(body, Sizes.BODY, Sizes.points(Sizes.BODY_COLUMN)));
        page.append("</td><td style=\"width: %dmm\">".formatted(Sizes.NATION_COLUMN));
        line(Words.NATION, Sizes.NATION, "font-weight: bold; white-space: nowrap");
        line(Words.MOTTO, Sizes.MOTTO, "font-weight: bold");
        rule(Sizes.mottoLine());
        page.append("</td></tr><tr><td style=\"padding-top: 8pt\">");
        if (layout.number() != null) {
            line("Số: " + layout.number(), Sizes.NUMBER, "white-space: pre-wrap");
        }
        if (layout.title() == null && layout.subject() != null) {
            line(
                    Words.subjectOfLetter(layout.subject()),
                    Sizes.SUBJECT_OF_LETTER,
                    "margin: 4pt 4mm 0 4mm");
        }
        page.append("</td><td style=\"padding-top: 8pt\">");
        line(
                Words.placeAndDate(layout.place(), layout.date()),
                Sizes.NUMBER,
                "font-style: italic; white-space: pre-wrap");
        page.append("</td></tr></table>");
    }

    private void title() {
        if (layout.title() == null) {
            return;
        }
        page.append("<p class=\"title\">")
                .append(Markup.escape(Words.capitals(layout.title())))
                .append("</p>");
        if (layout.subject() != null) {
            page.append("<p class=\"subject\">")
                    .append(Markup.escape(layout.subject()))
                    .append("</p>");
            rule(
                    Sizes.shortLine(
                            layout.subject(), Sizes.TITLE, Sizes.points(Sizes.RECIPIENTS_COLUMN)));
        }
    }

    private void addressees() {
        List<String> addressees = layout.addressees();
        if (addressees.isEmpty()) {
            return;
        }
        if (addressees.size() == 1) {
            page.append("<p class=\"addressed\" style=\"text-align: center\">")
                    .append(Words.ADDRESSED)
                    .append(": ")
                    .append(Markup.escape(Words.listed(addressees).getFirst()))
                    .append("</p>");
            return;
        }
        // The dashes stand below the colon (Phụ lục I, mục II.5).
        double below = Typeface.REGULAR.width(Words.ADDRESSED, Sizes.TEXT);
        page.append("<div class=\"addressed\" style=\"margin-left: 25mm\"><p style=\"margin: 0\">")
                .append(Words.ADDRESSED)
                .append(":</p>");
        for (String addressee : Words.listed(addressees)) {
            page.append(
                            "<p style=\"margin: 0 0 0 %spt; padding-left: 8pt; text-indent: -8pt\">- "
                                    .formatted(number(below)))
                    .append(Markup.escape(addressee))
                    .append("</p>");
        }
        page.append("</div>");
    }

    private void text() {
        page.append("<div class=\"text\">");
        for (Paragraph paragraph : BodyText.paragraphs(layout.text())) {
            page.append(paragraph.ground() ? "<p class=\"ground\">" : "<p>");
            for (Run run : paragraph.runs()) {
                String text = Markup.escape(run.text());
                page.append(run.bold() ? "<b>" + text + "</b>" : text);
            }
            page.append("</p>");
        }
        page.append("</div>");
    }

    private void close() {
        String kept = layout.recipients().size() > KEPT_TOGETHER ? "" : " kept";
        page.append(
                "<table class=\"close%s\"><tr><td class=\"receives\" style=\"width: %dmm\">"
                        .formatted(kept, Sizes.RECIPIENTS_COLUMN));
        if (!layout.recipients().isEmpty()) {
            line(Words.RECIPIENTS, Sizes.RECIPIENTS_HEAD, "font-weight: bold; font-style: italic");
            for (String recipient : Words.listed(layout.recipients())) {
                line("- " + recipient, Sizes.RECIPIENTS, "padding-left: 6pt; text-indent: -6pt");
            }
        }
        page.append(
                "</td><td class=\"signs\" style=\"width: %dmm\">"
                        .formatted(Sizes.SIGNATURE_COLUMN));
        for (String line : layout.signature().capacity()) {
            line(Words.capitals(line), Sizes.TEXT, "");
        }
        line(
                layout.signature().name(),
                Sizes.TEXT,
                "padding-top: " + number(Sizes.ROOM_TO_SIGN) + "pt");
        page.append("</td></tr></table>");
    }

    private void pass() {
        if (layout.pass() == null) {
            return;
        }
        page.append("<table class=\"pass\"><tr><td style=\"width: %dmm\">".formatted(Sizes.QR_SIDE))
                .append(
                        "<img alt=\"\" src=\"%s\" style=\"width: %dmm; height: %dmm\"/></td><td>"
                                .formatted(
                                        QrPicture.dataUrl(layout.pass().code()),
                                        Sizes.QR_SIDE,
                                        Sizes.QR_SIDE));
        layout.pass()
                .caption()
                .lines()
                .forEach(line -> page.append("<p>").append(Markup.escape(line)).append("</p>"));
        page.append("</td></tr></table>");
    }

    private void line(String text, double size, String style) {
        String escaped = text.lines().map(Markup::escape).collect(Collectors.joining("<br/>"));
        page.append("<p style=\"font-size: %spt; %s\">".formatted(number(size), style))
                .append(escaped)
                .append("</p>");
    }

    private void rule(double points) {
        page.append("<div class=\"rule\" style=\"width: %spt\"></div>".formatted(number(points)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
