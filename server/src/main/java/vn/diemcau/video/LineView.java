package vn.diemcau.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line for those who may come in by it.
 *
 * @param server the name of its video server
 * @param serverLabel as people read it; null also where the settings know the server no more
 * @param address a link, a dial string or a telephone number; null where the caller may not come in
 * @param ofPoint whether it is the point's own, and not the session's
 * @param editable whether it stands in a list here; a point's link is edited with the point
 * @param state what was last heard of the room; nobody waits for it
 * @param seenAt when that was
 */
public record LineView(
        LineId id,
        LineKind kind,
        String name,
        @Nullable String server,
        @Nullable String serverLabel,
        @Nullable String address,
        @Nullable String note,
        boolean ofPoint,
        boolean editable,
        RoomState state,
        @Nullable Instant seenAt) {}
