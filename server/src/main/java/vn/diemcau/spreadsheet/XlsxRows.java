package vn.diemcau.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. */
final class XlsxRows {

    /** Digits of a number that is worth being written out; beyond it the file plays with us. */
    private static final int LONGEST_NUMBER = 40;

    private final Xml xml;
    private final SharedStrings strings;
    private final DateStyles dates;
    private final MergedCells merged = new MergedCells();
    private int formulas;

    XlsxRows(Xml xml, SharedStrings strings, DateStyles dates) {
        this.xml = xml;
        this.strings = strings;
        this.dates = dates;
    }

    RawSheet read() {
        Rows rows = new Rows(false);
        int number = 0;
        while (xml.next()) {
            if (xml.begins("row")) {
                number = rowNumber(number);
                rows.add(number, row());
            }
            if (xml.begins("mergeCell")) {
                merged.add(xml.attribute("ref"));
            }
        }
        return new RawSheet(merged.filledDown(rows), formulas, false);
    }

    private int rowNumber(int before) {
        String told = xml.attribute("r");
        return told != null && told.matches("\\d{1,7}") ? Integer.parseInt(told) : before + 1;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.begins("c")) {
                continue;
            }
            column = CellPlace.column(xml.attribute("r"), column + 1);
            String text = cell();
            // Empty cells with a border may well stand in the last column that Excel has.
            if (text.isEmpty()) {
                continue;
            }
            if (column >= Sheet.MOST_COLUMNS) {
                throw Rows.tooManyColumns();
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
        return cells;
    }

    private String cell() {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formulas++;
            } else if (xml.begins("v")) {
                text = value(type, style, whole("v"));
            } else if (xml.begins("is")) {
                text = XlsxText.of(xml, "is");
            }
        }
        return text;
    }

    private String whole(String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.isText() && text.length() <= Sheet.LONGEST_CELL) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    private String value(@Nullable String type, @Nullable String style, String raw) {
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(raw.strip());
            case "n" -> number(style, raw.strip());
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** As it was typed: no exponent, no zeros behind the point. */
    private String number(@Nullable String style, String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            if (Math.abs((long) number.scale()) > LONGEST_NUMBER
                    || number.precision() > LONGEST_NUMBER) {
                return raw;
            }
            return dates.day(style, number.doubleValue())
                    .orElseGet(
                            () ->
                                    number.signum() == 0
                                            ? "0"
                                            : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            // Some programs write texts without saying so.
            return raw;
        }
    }
}
