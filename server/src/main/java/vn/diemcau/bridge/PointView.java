package vn.diemcau.bridge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.event.SessionSummary;

/**
 * A point with everything that is known of it.
 *
 * @param above the points above it that the caller may see, from the top
 * @param mayEdit whether the caller may change its data
 * @param mayKeep whether the caller may tick its checklist and report incidents
 * @param mayRemove whether the caller may delete it
 * @param mayAddBelow whether the caller may make points below it
 * @param revision the channel's, up to which this holds its facts
 */
public record PointView(
        BridgePointId id,
        SessionSummary session,
        List<Above> above,
        PointLevel level,
        String name,
        @Nullable AdminUnitView province,
        @Nullable OrganizationName organization,
        @Nullable String chair,
        @Nullable String hostName,
        @Nullable String hostEmail,
        @Nullable String hostPhone,
        @Nullable String technicianName,
        @Nullable String technicianPhone,
        @Nullable String place,
        @Nullable Integer capacity,
        @Nullable String connectionLink,
        @Nullable String connectionNote,
        PointState state,
        @Nullable Incident incident,
        List<Item> checklist,
        PointsBelow below,
        boolean mayEdit,
        boolean mayKeep,
        boolean mayRemove,
        boolean mayAddBelow,
        int version,
        long revision) {

    /** A point above. */
    public record Above(BridgePointId id, String name) {}

    /** What is wrong, who said so and when. */
    public record Incident(
            String text, @Nullable Instant reportedAt, @Nullable String reportedBy) {}

    /** An item of the checklist. */
    public record Item(
            UUID id,
            ReadinessCheck check,
            boolean done,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {}
}
