package vn.diemcau.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationName;

/**
 * An event in a list.
 *
 * @param startsAt of the first session
 * @param endsAt of the last session
 */
public record EventRow(
        EventId id,
        String title,
        EventKind kind,
        EventState state,
        @Nullable OrganizationName leadOrganization,
        long sessionCount,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean mayEdit) {}
