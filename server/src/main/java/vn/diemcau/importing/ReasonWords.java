package vn.diemcau.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a workbook says of cells. On the screen the web client has the same words. */
final class ReasonWords {

    private static final Properties WORDS = read();

    private ReasonWords() {}

    /** All that is to be said of a row, each with the name of its column. */
    static String of(List<CellNote> notes, List<ImportField> fields) {
        Map<String, String> headers =
                fields.stream()
                        .collect(
                                Collectors.toMap(
                                        ImportField::name, field -> field.headers().getFirst()));
        return notes.stream()
                .map(note -> headers.getOrDefault(note.field(), note.field()) + ": " + of(note))
                .collect(Collectors.joining("; "));
    }

    private static String of(CellNote note) {
        // A reason without words is still better than an empty cell.
        String words = WORDS.getProperty(note.reason(), note.reason());
        for (Map.Entry<String, String> param : note.params().entrySet()) {
            words = words.replace("{" + param.getKey() + "}", param.getValue());
        }
        return words;
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ReasonWords.class.getResourceAsStream("reasons.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
