package vn.diemcau.delegate;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Who signs for the organization that sends a substitute. Organizers do not say that for it: its
 * giấy ủy quyền comes out of its own register.
 */
record Signatory(
        @Size(max = 200) @Nullable String signatoryName,
        @Size(max = 200) @Nullable String signatoryPosition) {

    static final Signatory NOBODY = new Signatory(null, null);

    Signatory cleaned() {
        return new Signatory(Text.lineOrNull(signatoryName), Text.lineOrNull(signatoryPosition));
    }

    boolean isWhole() {
        return signatoryName != null && signatoryPosition != null;
    }
}
