package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that cells refer to by their number; each holds its runs, without phonetic signs. They are
 * all read before the first row is, so that they are counted by themselves.
 */
final class SharedStrings {

    private final List<String> strings = new ArrayList<>();
    private final Measure measure = new Measure();

    void read(Xml xml) {
        while (xml.next()) {
            if (xml.begins("si")) {
                String text = XlsxText.of(xml, "si");
                measure.add(text);
                strings.add(text);
            }
        }
    }

    /** Refuses a number that has no text. */
    String get(String number) {
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= strings.size()) {
            throw SheetError.DAMAGED.refusal();
        }
        return strings.get(Integer.parseInt(number));
    }
}
