package vn.diemcau.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.diemcau.kernel.Refusal;

/** Text with separators, as Excel, LibreOffice, Numbers and databases write it. */
final class Csv {

    private static final String SEPARATORS = ";,\t";

    /** By these first characters the separator is known. */
    private static final int LOOKED_AT = 20_000;

    private Csv() {}

    static RawSheet read(byte[] file) {
        Optional<String> unicode = unicode(file);
        String text = unicode.orElseGet(() -> new String(file, StandardCharsets.ISO_8859_1));
        if (text.indexOf('\0') >= 0) {
            throw SheetError.NOT_A_SHEET.refusal();
        }
        return new RawSheet(rows(text, unicode.isEmpty()).all(), 0, unicode.isEmpty());
    }

    /** UTF-8, or UTF-16 where it says so; empty where the bytes are of an 8-bit encoding. */
    private static Optional<String> unicode(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFE + 0xFF) {
            return decoded(file, StandardCharsets.UTF_16);
        }
        return decoded(file, StandardCharsets.UTF_8)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Rows rows(String text, boolean bytes) {
        Rows rows = new Rows(bytes);
        int told = toldSeparator(text);
        char separator = told < 0 ? separator(text) : (char) told;
        // Excel's own first line that names the separator is no row.
        String table = told < 0 ? text : text.substring(endOfLine(text));
        int linesBefore = told < 0 ? 0 : 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(16 * 1024 * 1024)
                        .ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                rows.add(
                        Math.toIntExact(row.getStartingLineNumber()) + linesBefore,
                        row.getFields());
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw SheetError.DAMAGED.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static int toldSeparator(String text) {
        return text.length() > 4
                        && text.startsWith("sep=")
                        && SEPARATORS.indexOf(text.charAt(4)) >= 0
                ? text.charAt(4)
                : -1;
    }

    private static int endOfLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    /** The one that stands most often outside of quotes; the semicolon where none does. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), LOOKED_AT); at++) {
            char character = text.charAt(at);
            quoted ^= character == '"';
            int separator = SEPARATORS.indexOf(character);
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
        }
        int best = 0;
        for (int separator = 1; separator < counts.length; separator++) {
            best = counts[separator] > counts[best] ? separator : best;
        }
        return SEPARATORS.charAt(best);
    }
}
