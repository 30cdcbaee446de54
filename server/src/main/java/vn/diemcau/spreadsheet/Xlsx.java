package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Workbooks of Excel since 2007 and of everybody who writes the same format (ECMA-376 part 1,
 * chapter 18). Read with the Java platform's own reader, because the libraries for it make room for
 * whatever address a cell claims to have.
 */
final class Xlsx {

    private static final String BOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 20;

    /** Sheets, styles and themes of one workbook. */
    private static final int MOST_RELATIONS = 10_000;

    private final ZipParts parts;

    private Xlsx(ZipParts parts) {
        this.parts = parts;
    }

    static RawSheet read(byte[] file) {
        try (ZipParts parts = ZipParts.of(file)) {
            if (!parts.has(BOOK)) {
                throw SheetError.NOT_A_SHEET.refusal();
            }
            if (parts.hasEnding("vbaproject.bin")) {
                throw SheetError.MACROS.refusal();
            }
            return new Xlsx(parts).read();
        }
    }

    /** The first visible sheet in which something stands. */
    private RawSheet read() {
        SharedStrings strings = new SharedStrings();
        parts.open("xl/sharedStrings.xml")
                .ifPresent(
                        in -> {
                            try (Xml xml = new Xml(in)) {
                                strings.read(xml);
                            }
                        });
        DateStyles dates = new DateStyles();
        each("xl/styles.xml", dates::read);
        for (String name : sheets()) {
            Optional<RawSheet> sheet = sheet(name, strings, dates);
            if (sheet.isPresent() && !sheet.get().rows().isEmpty()) {
                return sheet.get();
            }
        }
        return new RawSheet(List.of(), 0, false);
    }

    private Optional<RawSheet> sheet(String name, SharedStrings strings, DateStyles dates) {
        return parts.open(name)
                .map(
                        in -> {
                            try (Xml xml = new Xml(in)) {
                                return new XlsxRows(xml, strings, dates).read();
                            }
                        });
    }

    private List<String> sheets() {
        Map<String, String> targets = new HashMap<>();
        each(
                "xl/_rels/workbook.xml.rels",
                xml -> {
                    String target = xml.attribute("Target");
                    String id = xml.attribute("Id");
                    if (xml.begins("Relationship") && id != null && target != null) {
                        if (targets.size() == MOST_RELATIONS) {
                            throw SheetError.UNPACKS_TOO_LARGE.refusal();
                        }
                        targets.put(id, target.startsWith("/") ? target : "xl/" + target);
                    }
                });
        List<String> sheets = new ArrayList<>();
        each(
                BOOK,
                xml -> {
                    boolean visible =
                            xml.begins("sheet")
                                    && (xml.attribute("state") == null
                                            || "visible".equals(xml.attribute("state")));
                    String target =
                            visible ? targets.get(String.valueOf(xml.attribute("id"))) : null;
                    if (target != null && sheets.size() < MOST_SHEETS) {
                        sheets.add(target);
                    }
                });
        return sheets;
    }

    /** Calls {@code element} at the beginning of each element of a part, if there is the part. */
    private void each(String part, Consumer<Xml> element) {
        parts.open(part)
                .ifPresent(
                        in -> {
                            try (Xml xml = new Xml(in)) {
                                while (xml.next()) {
                                    if (xml.begins()) {
                                        element.accept(xml);
                                    }
                                }
                            }
                        });
    }
}
