package vn.diemcau.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.spreadsheet.OldEncoding;

/**
 * A column of the file.
 *
 * @param place from 0
 * @param header what stands above it; empty where nothing does
 * @param field what it is for; null: it is not taken
 * @param encoding of which old fonts its text was, which is converted; null: of none
 * @param samples the first texts below it
 */
public record ImportColumn(
        int place,
        String header,
        @Nullable String field,
        @Nullable OldEncoding encoding,
        List<String> samples) {

    public ImportColumn {
        samples = List.copyOf(samples);
    }

    ImportColumn as(@Nullable String other) {
        return new ImportColumn(place, header, other, encoding, samples);
    }

    ImportColumn in(@Nullable OldEncoding other) {
        return new ImportColumn(place, header, field, other, samples);
    }

    ImportColumn showing(List<String> others) {
        return new ImportColumn(place, header, field, encoding, others);
    }
}
