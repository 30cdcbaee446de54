package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one request to remind did.
 *
 * @param next where to go on; null when everybody has been seen to
 */
public record RemindersSent(int reminded, @Nullable UUID next) {}
