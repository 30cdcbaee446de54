package vn.diemcau.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.typeset.Markup;
import vn.diemcau.typeset.QrPicture;

/**
 * Badges of the size of a bank card (ISO/IEC 7810 ID-1), ten on a page of A4, with marks to cut
 * along. As XHTML for the typesetter.
 */
final class BadgeSheet {

    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final int ON_A_PAGE = COLUMNS * ROWS;
    private static final double LEFT = (210 - COLUMNS * WIDTH) / 2;
    private static final double TOP = (297 - ROWS * HEIGHT) / 2;
    private static final double MARK = 5;

    /** Between a mark and the badge that it belongs to. */
    private static final double AWAY = 1.5;

    private static final String STYLE =
            """
            @page { size: 210mm 297mm; margin: 0 }
            body { margin: 0; font-family: 'Liberation Serif'; color: #111 }
            .page { position: relative; width: 210mm; height: 296.5mm; page-break-after: always }
            .page.last { page-break-after: auto }
            .badge { position: absolute; width: 85.6mm; height: 54mm; overflow: hidden }
            .group { position: absolute; left: 0; top: 0; width: 81.6mm; height: 6.5mm;
                padding: 1.6mm 2mm 0 2mm; color: #fff; font-size: 9pt; font-weight: 700; overflow: hidden }
            .text { position: absolute; left: 4mm; top: 10.5mm; width: 46mm; height: 33mm; overflow: hidden }
            .name { font-weight: 700; line-height: 1.15 }
            .more { font-size: 9.5pt; line-height: 1.2; margin-top: 1.2mm }
            .qr { position: absolute; left: 51.5mm; top: 10mm; width: 31mm; height: 31mm }
            .event { position: absolute; left: 4mm; top: 44.5mm; width: 77.6mm; height: 8mm;
                font-size: 7.5pt; line-height: 1.2; color: #444; overflow: hidden }
            .mark { position: absolute; background: #777 }
            """;

    private final String event;
    private final StringBuilder page = new StringBuilder();

    private BadgeSheet(SessionSummary session) {
        this.event = Markup.escape(session.eventTitle() + " – " + session.title());
    }

    static String of(SessionSummary session, List<Badge> badges) {
        BadgeSheet sheet = new BadgeSheet(session);
        sheet.page
                .append("<html><head><title>")
                .append(sheet.event)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        List<List<Badge>> pages = pages(badges);
        for (int number = 1; number <= pages.size(); number++) {
            sheet.page(pages.get(number - 1), number == pages.size());
        }
        return sheet.page.append("</body></html>").toString();
    }

    private static List<List<Badge>> pages(List<Badge> badges) {
        List<List<Badge>> pages = new ArrayList<>();
        for (int first = 0; first < badges.size(); first += ON_A_PAGE) {
            pages.add(badges.subList(first, Math.min(first + ON_A_PAGE, badges.size())));
        }
        return pages;
    }

    private void page(List<Badge> badges, boolean last) {
        page.append("<div class=\"page").append(last ? " last" : "").append("\">");
        for (int place = 0; place < badges.size(); place++) {
            int row = place / COLUMNS;
            int column = place % COLUMNS;
            badge(badges.get(place), LEFT + column * WIDTH, TOP + row * HEIGHT);
        }
        marks();
        page.append("</div>");
    }

    private void badge(Badge badge, double left, double top) {
        page.append(
                        String.format(
                                Locale.ROOT,
                                "<div class=\"badge\" style=\"left: %.2fmm; top: %.2fmm\">",
                                left,
                                top))
                .append("<div class=\"group\" style=\"background: ")
                .append(badge.colour())
                .append("\">")
                .append(Markup.escape(badge.group()))
                .append("</div><div class=\"text\"><div class=\"name\" style=\"font-size: ")
                .append(badge.name().length() > 24 ? 13 : 16)
                .append("pt\">")
                .append(Markup.escape(badge.name()))
                .append("</div>");
        more(badge.position());
        more(badge.unit());
        page.append("</div><img class=\"qr\" src=\"")
                .append(QrPicture.dataUrl(badge.code()))
                .append("\" alt=\"\" /><div class=\"event\">")
                .append(event)
                .append("</div></div>");
    }

    private void more(@Nullable String line) {
        if (line != null) {
            page.append("<div class=\"more\">").append(Markup.escape(line)).append("</div>");
        }
    }

    /** Outside of the badges, at the ends of every line along which one cuts. */
    private void marks() {
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * WIDTH;
            mark(x, TOP - AWAY - MARK, 0.2, MARK);
            mark(x, TOP + ROWS * HEIGHT + AWAY, 0.2, MARK);
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * HEIGHT;
            mark(LEFT - AWAY - MARK, y, MARK, 0.2);
            mark(LEFT + COLUMNS * WIDTH + AWAY, y, MARK, 0.2);
        }
    }

    private void mark(double left, double top, double width, double height) {
        page.append(
                String.format(
                        Locale.ROOT,
                        "<div class=\"mark\" style=\"left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm\"></div>",
                        left,
                        top,
                        width,
                        height));
    }
}
