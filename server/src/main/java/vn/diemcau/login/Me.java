package vn.diemcau.login;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.platform.Language;

/**
 * What the browser is told about who is signed in.
 *
 * @param kind {@code account}, or {@code guest} for somebody who came in by a link
 * @param id the account or the link
 * @param email null for a guest
 * @param locale null for a guest
 */
public record Me(
        String kind,
        UUID id,
        String name,
        @Nullable String email,
        @Nullable Language locale,
        List<Grant> roles) {

    /** A guest's link says who its holder is. */
    public static Me guest(UUID linkId, String name, List<Grant> grants) {
        return new Me("guest", linkId, name, null, null, grants);
    }
}
