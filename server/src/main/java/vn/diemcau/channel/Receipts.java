package vn.diemcau.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Json;

/** The receipts that concern one transaction: those found at its start, and those that it makes. */
final class Receipts {

    private final Map<CommandKey, String> found;
    private final Map<CommandKey, String> made = new LinkedHashMap<>();

    Receipts(Map<CommandKey, String> found) {
        this.found = found;
    }

    /** Whether the command took effect before this transaction. */
    boolean has(CommandKey key) {
        return found.containsKey(key);
    }

    <R> @Nullable R find(CommandKey key, Class<R> type) {
        // Also among those made just now: the same command may wait twice in one batch.
        String json = found.getOrDefault(key, made.get(key));
        if (json == null) {
            return null;
        }
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the receipt of " + key + " is no " + type.getSimpleName(), e);
        }
    }

    void add(CommandKey key, Object result) {
        try {
            made.put(key, Json.MAPPER.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "not writable as JSON: " + result.getClass().getName(), e);
        }
    }

    Map<CommandKey, String> made() {
        return made;
    }
}
