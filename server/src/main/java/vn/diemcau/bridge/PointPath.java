package vn.diemcau.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where a point stands: the ids from the top down to it, as hexadecimal digits, each with a slash
 * behind it. Whatever begins with a point's path stands there or below.
 */
public final class PointPath {

    /** Characters of one step. */
    private static final int STEP = 33;

    private PointPath() {}

    static String below(String parent, UUID id) {
        return parent + id.toString().replace("-", "") + "/";
    }

    /** The id at which it ends. */
    static UUID last(String path) {
        return id(path, path.length() - STEP);
    }

    /** The ids above the point of this path, from the top. */
    public static List<UUID> idsAbove(String path) {
        List<UUID> above = new ArrayList<>();
        for (int at = 0; at + STEP < path.length(); at += STEP) {
            above.add(id(path, at));
        }
        return above;
    }

    private static UUID id(String path, int at) {
        return new UUID(
                Long.parseUnsignedLong(path, at, at + 16, 16),
                Long.parseUnsignedLong(path, at + 16, at + 32, 16));
    }
}
