package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;

/** How many people somebody counted in the room of a point. */
public record HeadcountView(UUID pointId, int people, Instant countedAt, String countedBy) {}
