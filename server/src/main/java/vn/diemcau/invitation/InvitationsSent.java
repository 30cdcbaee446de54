package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one request to invite did.
 *
 * @param invited letters that wait in the outbox
 * @param leftOut selected ones to whom no letter can go
 * @param next where to go on; null when everybody has been seen to
 */
public record InvitationsSent(UUID batchId, int invited, int leftOut, @Nullable UUID next) {}
