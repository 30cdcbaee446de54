package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * What one request to invite did.
 *
 * @param invited letters that wait in the outbox
 * @param leftOut points to which no letter can go
 * @param next where to go on; null when everybody has been seen to
 */
public record InvitationsSent(
        UUID batchId, int invited, int leftOut, @Nullable BridgePointId next) {}
