package vn.diemcau.importing;

import org.jspecify.annotations.Nullable;
import vn.diemcau.spreadsheet.OldEncoding;

/** In what a column was typed, as somebody says who sees that it was read wrongly. */
public enum ChosenEncoding {
    AS_IS(null),
    TCVN3(OldEncoding.TCVN3),
    VNI(OldEncoding.VNI);

    private final @Nullable OldEncoding old;

    ChosenEncoding(@Nullable OldEncoding old) {
        this.old = old;
    }

    @Nullable OldEncoding old() {
        return old;
    }
}
