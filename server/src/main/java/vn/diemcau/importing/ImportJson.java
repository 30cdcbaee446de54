package vn.diemcau.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import vn.diemcau.platform.Json;

/** What an import keeps within a column of the database. */
final class ImportJson {

    private ImportJson() {}

    static String write(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("part of an import cannot be written", e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("part of an import cannot be read", e);
        }
    }
}
