package vn.diemcau.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;

/**
 * An event with everything that belongs to it.
 *
 * @param mayEdit whether the caller organizes it
 */
public record EventView(
        EventId id,
        String title,
        EventKind kind,
        EventState state,
        @Nullable String description,
        @Nullable OrganizationName leadOrganization,
        List<Organization> organizations,
        List<Member> committee,
        List<SessionView> sessions,
        boolean mayEdit,
        int version) {

    /** An organization and its part. */
    public record Organization(
            OrganizationPart part,
            OrganizationId organizationId,
            String name,
            @Nullable String shortName,
            @Nullable String task) {}

    /** A member of the committee or the secretariat. */
    public record Member(
            CommitteePart part,
            String role,
            String personName,
            @Nullable OrganizationName organization) {}
}
