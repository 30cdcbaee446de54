package vn.diemcau.importing;

import java.util.Map;
import vn.diemcau.kernel.Text;

/**
 * A row as it would be taken.
 *
 * @param number of the row in the file
 * @param fields what is there, by the names of {@link ImportField}
 */
public record ImportRow(int number, Map<String, String> fields) {

    public ImportRow {
        fields = Map.copyOf(fields);
    }

    /** One line of text; empty where there is none. */
    public String field(String name) {
        return Text.line(fields.getOrDefault(name, ""));
    }
}
