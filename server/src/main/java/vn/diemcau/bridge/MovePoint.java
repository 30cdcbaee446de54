package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;

/**
 * Where a branch is to stand.
 *
 * @param version of the point that was read
 * @param parentId the point above; null for the top
 */
public record MovePoint(int version, @Nullable BridgePointId parentId) {}
