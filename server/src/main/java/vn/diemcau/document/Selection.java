package vn.diemcau.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.directory.OrganizationId;

/**
 * Whom a document goes to, found anew when it is issued.
 *
 * @param groupId of the delegates; null: all of the session
 */
public record Selection(
        @NotNull Kind kind,
        @Nullable DelegateGroupId groupId,
        @NotNull @Size(max = 2_000) List<@NotNull OrganizationId> organizationIds) {

    public static final Selection NOBODY = new Selection(Kind.NOBODY, null, List.of());

    /** What the recipients are. */
    public enum Kind {
        /** It is handed on without the product knowing to whom. */
        NOBODY,
        ORGANIZATIONS,
        /** Those who are named for the session. */
        DELEGATES,
        /** Those of them who go instead of somebody and have no giấy ủy quyền that counts. */
        SUBSTITUTES
    }
}
