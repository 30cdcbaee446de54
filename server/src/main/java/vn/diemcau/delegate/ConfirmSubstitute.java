package vn.diemcau.delegate;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.Text;

/**
 * The substitute who waits goes.
 *
 * @param signatoryName who signs; see {@link Signatory}
 * @param email where the letter goes; null: as it was proposed, and nowhere if none was
 * @param phone null: as it was proposed
 */
record ConfirmSubstitute(
        @Size(max = 200) @Nullable String signatoryName,
        @Size(max = 200) @Nullable String signatoryPosition,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone) {

    Signatory signatory() {
        return new Signatory(signatoryName, signatoryPosition);
    }

    /** What was typed about the substitute, with what is known better now. */
    NameDelegate completed(ProposedPerson typed) {
        @Nullable String address = Text.lineOrNull(email);
        @Nullable String telephone = Text.lineOrNull(phone);
        return new NameDelegate(
                null,
                typed.name,
                typed.position,
                address == null ? typed.email : address,
                telephone == null ? typed.phone : telephone,
                null,
                null);
    }
}
