package vn.diemcau.spreadsheet;

/** A text with or without formatted runs. */
final class XlsxText {

    private XlsxText() {}

    /**
     * The text of the element {@code name} in which {@code xml} stands, up to its end. More than a
     * cell may have is not kept: a cell with it is refused by {@link Rows}.
     */
    static String of(Xml xml, String name) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        while (xml.next() && !xml.ends(name)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                phonetic = xml.begins();
            } else if (xml.begins("t") || xml.ends("t")) {
                inText = xml.begins();
            } else if (inText && !phonetic && xml.isText() && text.length() <= Sheet.LONGEST_CELL) {
                text.append(xml.text());
            }
        }
        // Signs that XML cannot hold are written as _x000D_ (ECMA-376 part 1, 22.9.2.19).
        return text.indexOf("_x000D_") < 0
                ? text.toString()
                : text.toString().replace("_x000D_", "\r");
    }
}
