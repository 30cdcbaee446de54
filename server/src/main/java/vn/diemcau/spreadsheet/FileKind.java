package vn.diemcau.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    XLSX,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The container of Office before 2007, and of every workbook with a password. */
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Refuses what is neither. */
    static FileKind of(byte[] file) {
        if (file.length == 0) {
            throw SheetError.EMPTY.refusal();
        }
        if (startsWith(file, ZIP)) {
            return XLSX;
        }
        if (startsWith(file, COMPOUND)) {
            throw SheetError.OLD_OR_LOCKED.refusal();
        }
        String head =
                new String(file, 0, Math.min(file.length, 100), StandardCharsets.ISO_8859_1)
                        .replaceFirst("^ï»¿", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        // Mail programs and old reports call web pages and letters ".xls" as well.
        if (head.startsWith("%pdf") || head.startsWith("<") || head.startsWith("{\\rtf")) {
            throw SheetError.NOT_A_SHEET.refusal();
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] file, byte[] begin) {
        return file.length >= begin.length
                && Arrays.equals(file, 0, begin.length, begin, 0, begin.length);
    }
}
