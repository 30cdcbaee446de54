package vn.diemcau.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, as programs and mischief write them. */
public final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Book() {}

    static Book empty() {
        return new Book();
    }

    /** One sheet with these rows, as XML: {@code <row r="1"><c r="A1" t="inlineStr">…}. */
    public static Book withRows(String rows) {
        return new Book()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\""
                                + MAIN
                                + "\" xmlns:r=\""
                                + RELATIONS
                                + "\"><sheets>"
                                + "<sheet name=\"An\" sheetId=\"2\" state=\"hidden\" r:id=\"r0\"/>"
                                + "<sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + "<Relationship Id=\"r0\" Target=\"worksheets/hidden.xml\"/>"
                                + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part("xl/worksheets/hidden.xml", sheet(row(1, "Không ai thấy")))
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\""
                + MAIN
                + "\"><sheetData>"
                + rows.replaceFirst("</sheetData>.*", "")
                + "</sheetData>"
                + (rows.contains("</sheetData>") ? rows.replaceFirst("(?s).*</sheetData>", "") : "")
                + "</worksheet>";
    }

    /** A row of texts; empty ones leave their cell out. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(number)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(cells[column].replace("&", "&amp;"))
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    public Book part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Book part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
