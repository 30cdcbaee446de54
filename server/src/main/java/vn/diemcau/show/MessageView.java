package vn.diemcau.show;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the stage, and who has read it.
 *
 * @param from its sender, as they were called then
 * @param read by each screen that acknowledged it, the first first
 */
public record MessageView(
        UUID id,
        String text,
        List<StageRole> to,
        String from,
        Instant sentAt,
        @Nullable Instant withdrawnAt,
        List<Read> read) {

    /** Somebody at a screen has acknowledged it. */
    public record Read(StageRole screen, String name, Instant at) {}
}
