package vn.diemcau.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Json;

class ReasonWordsTest {

    @Test
    void theWorkbookSaysWhatTheScreenSays() throws IOException {
        Map<String, String> screen = new TreeMap<>();
        JsonNode words =
                Json.MAPPER.readTree(
                        Files.readString(Path.of("../webclient/src/app/routes/imports/vi.json")));
        for (Map.Entry<String, JsonNode> word : words.properties()) {
            if (word.getKey().startsWith("reason.")) {
                screen.put(word.getKey().substring("reason.".length()), word.getValue().asText());
            }
        }
        Properties workbook = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ReasonWords.class.getResourceAsStream("reasons.properties")),
                        StandardCharsets.UTF_8)) {
            workbook.load(file);
        }
        assertThat(screen).isEqualTo(new TreeMap<>(workbook));
    }

    @Test
    void eachReasonStandsBesideTheNameOfItsColumn() {
        List<ImportField> fields =
                List.of(
                        ImportField.of("name", 200, "Họ và tên"),
                        ImportField.of("email", 9, "Thư"));
        assertThat(
                        ReasonWords.of(
                                List.of(
                                        new CellNote("name", "like_row", Map.of("row", "7")),
                                        CellNote.of("email", "no_address")),
                                fields))
                .isEqualTo("Họ và tên: Trùng với dòng 7; Thư: Không phải địa chỉ thư");
    }
}
