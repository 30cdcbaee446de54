package vn.diemcau.bridge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.readiness.CheckId;
import vn.diemcau.readiness.ReadinessCheck;

/**
 * A point with everything that is known of it.
 *
 * @param above the points above it that the caller may see, from the top
 * @param mayEdit whether the caller may change its data
 * @param mayKeep whether the caller may tick its checklist and report incidents
 * @param code by which lists name it
 * @param retirement null while it takes part
 * @param mayRemove whether the caller may delete it, move it, or retire it
 * @param mayAddBelow whether the caller may make points below it
 * @param revision the channel's, up to which this holds its facts
 */
public record PointView(
        BridgePointId id,
        SessionSummary session,
        List<Above> above,
        PointLevel level,
        String name,
        @Nullable String code,
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
        @Nullable Retirement retirement,
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

    /** Since when it does not take part any more, and why. */
    public record Retirement(Instant at, @Nullable String by, @Nullable String why) {}

    /**
     * An item of the checklist.
     *
     * @param check one that the product knows; null where {@code title} says it
     * @param dueAt by when it is to be done; null: no deadline
     */
    public record Item(
            CheckId id,
            @Nullable ReadinessCheck check,
            @Nullable String title,
            @Nullable Instant dueAt,
            boolean done,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {}
}
