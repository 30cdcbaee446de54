package vn.diemcau.show;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda item that runs, as everybody may see it.
 *
 * @param startsAt when it was to begin
 * @param minutes what it gets
 * @param startedAt when it began
 * @param endsAt when it has had its minutes, what it ran before included
 */
public record CurrentItem(
        UUID id,
        String title,
        @Nullable String speaker,
        Instant startsAt,
        int minutes,
        Instant startedAt,
        Instant endsAt) {}
