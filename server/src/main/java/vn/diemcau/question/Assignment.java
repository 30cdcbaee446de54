package vn.diemcau.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** Who is to prepare the answer: an organization that takes part in the event. */
public record Assignment(
        OrganizationId organizationId, String organizationName, @Nullable String note) {

    static @Nullable Assignment of(
            @Nullable UUID organization, @Nullable String name, @Nullable String note) {
        return organization == null || name == null
                ? null
                : new Assignment(new OrganizationId(organization), name, note);
    }
}
