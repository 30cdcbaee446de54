package vn.diemcau.video;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One move of the history.
 *
 * @param name the province's or the point's; empty for the session
 * @param everybody also those within who had been moved by themselves
 */
public record SwitchStepView(
        UUID id,
        SwitchScope scope,
        String name,
        @Nullable LineKind fromKind,
        @Nullable String fromName,
        LineKind toKind,
        String toName,
        boolean everybody,
        @Nullable String reason,
        String by,
        Instant at) {}
