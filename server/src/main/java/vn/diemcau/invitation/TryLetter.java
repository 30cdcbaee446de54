package vn.diemcau.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;
import vn.diemcau.template.LetterKind;
import vn.diemcau.template.WrittenTemplate;

/**
 * Words that somebody is writing, and for whom they want to see them.
 *
 * @param inviteeKind what {@code inviteeId} names; null for the first who would be invited
 */
record TryLetter(
        @NotNull LetterKind kind,
        @NotNull Language language,
        @NotNull @Size(max = 300) String subject,
        @NotNull @Size(max = 8000) String body,
        @Nullable InviteeKind inviteeKind,
        @Nullable UUID inviteeId) {

    WrittenTemplate template() {
        return new WrittenTemplate(subject, body);
    }
}
