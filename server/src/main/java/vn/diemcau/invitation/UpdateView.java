package vn.diemcau.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who was told another time or place than holds.
 *
 * @param waiting how many
 * @param dueAt when they are told; null while nobody waits, or in the seconds before it is known
 */
public record UpdateView(long waiting, @Nullable Instant dueAt) {}
