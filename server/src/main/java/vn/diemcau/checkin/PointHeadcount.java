package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;

/** The last count in the room of a point. */
public record PointHeadcount(UUID pointId, String pointName, int people, Instant countedAt) {}
