package vn.diemcau.typeset;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a {@link PrintedList} as a PDF. */
public final class ListPdf {

    /** What a cell has beside its text, padding and half a line on both sides, in millimetres. */
    private static final double BESIDE = (2 * 3 + 0.5) * 25.4 / 72;

    private final PrintedList list;
    private final StringBuilder page = new StringBuilder(65_536);

    private ListPdf(PrintedList list) {
        this.list = list;
    }

    public static byte[] of(PrintedList list) {
        return Pdf.of(new ListPdf(list).xhtml());
    }

    private String xhtml() {
        page.append("<html lang=\"vi\"><head><title>")
                .append(Markup.escape(list.title()))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body><h1>")
                .append(Markup.escape(Words.capitals(list.title())))
                .append("</h1>");
        for (String line : list.lines()) {
            page.append("<p class=\"line\">").append(Markup.escape(line)).append("</p>");
        }
        list.parts().forEach(this::part);
        return page.append("</body></html>").toString();
    }

    /**
     * The heads of a table are written again on each page, which the typesetter has to be asked
     * for.
     */
    private String style() {
        return """
                @page { size: %s; margin: 15mm 15mm 18mm 15mm;
                  @bottom-left { content: "%s"; font-family: 'Liberation Serif'; font-size: 9pt; }
                  @bottom-right { content: "Trang " counter(page) "/" counter(pages);
                    font-family: 'Liberation Serif'; font-size: 9pt; } }
                body { font-family: 'Liberation Serif'; font-size: 10.5pt; line-height: 1.2; margin: 0; }
                h1 { font-size: 14pt; text-align: center; margin: 0 0 4pt 0; }
                .line { text-align: center; margin: 0 0 2pt 0; }
                h2 { font-size: 12pt; margin: 12pt 0 0 0; page-break-after: avoid; }
                table { border-collapse: collapse; table-layout: fixed; width: %dmm; margin-top: 8pt;
                  -fs-table-paginate: paginate; }
                tr { page-break-inside: avoid; }
                th, td { border: 0.5pt solid #000; padding: 2.5pt 3pt; vertical-align: middle;
                  word-wrap: break-word; }
                th { font-weight: bold; text-align: center; }
                td { text-align: left; }
                .short { text-align: center; }
                .box { width: 4mm; height: 4mm; border: 0.75pt solid #000; margin: 0 auto; }
                """
                .formatted(
                        list.landscape() ? "A4 landscape" : "A4",
                        quoted(list.foot()),
                        list.landscape() ? PrintedList.WIDTH_LANDSCAPE : PrintedList.WIDTH_UPRIGHT);
    }

    /** As a string of CSS within XHTML: neither ends it, whatever stands in the text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .forEach(
                        character -> {
                            if (Character.isLetterOrDigit(character) || character == ' ') {
                                quoted.appendCodePoint(character);
                            } else {
                                // The space belongs to the escape, and ends it.
                                quoted.append("\\%06x ".formatted(character));
                            }
                        });
        return quoted.toString();
    }

    private void part(PrintedList.Part part) {
        if (part.heading() != null) {
            page.append("<h2>").append(Markup.escape(part.heading())).append("</h2>");
        }
        page.append("<table><thead><tr>");
        for (PrintedList.Column column : part.columns()) {
            page.append(
                            String.format(
                                    Locale.ROOT,
                                    "<th style=\"width: %.2fmm\">",
                                    column.millimetres() - BESIDE))
                    .append(Markup.escape(column.head()))
                    .append("</th>");
        }
        page.append("</tr></thead><tbody>");
        part.rows().forEach(row -> row(part.columns(), row));
        page.append("</tbody></table>");
    }

    private void row(List<PrintedList.Column> columns, List<@Nullable String> cells) {
        page.append("<tr>");
        for (int place = 0; place < columns.size(); place++) {
            cell(columns.get(place).kind(), cells.get(place));
        }
        page.append("</tr>");
    }

    private void cell(PrintedList.Kind kind, @Nullable String text) {
        page.append(kind == PrintedList.Kind.TEXT ? "<td>" : "<td class=\"short\">");
        if (text != null) {
            page.append(Markup.escape(text));
        } else if (kind == PrintedList.Kind.BOX) {
            page.append("<div class=\"box\"></div>");
        }
        page.append("</td>");
    }
}
