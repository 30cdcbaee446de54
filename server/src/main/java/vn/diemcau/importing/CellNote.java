package vn.diemcau.importing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be said about a cell.
 *
 * @param field one of {@link ImportField#name}
 * @param reason for the words of the web client, for instance {@code missing}
 * @param params values within the words
 */
public record CellNote(String field, String reason, Map<String, String> params) {

    public CellNote {
        // In a fixed order: what is kept of it is compared.
        params = Collections.unmodifiableMap(new TreeMap<>(params));
    }

    public static CellNote of(String field, String reason) {
        return new CellNote(field, reason, Map.of());
    }
}
