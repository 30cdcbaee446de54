package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.OrganizationId;

/** What other features need of a point: what it is, where it counts, whom to write to. */
public record PointContact(
        BridgePointId id,
        PointLevel level,
        String name,
        @Nullable AdminUnitId provinceId,
        @Nullable OrganizationId organizationId,
        @Nullable String chair,
        @Nullable String hostName,
        @Nullable String hostEmail) {}
