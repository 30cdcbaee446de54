package vn.diemcau.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is moved from one line to another.
 *
 * @param from null where there was none
 * @param everybody also those within who had been moved by themselves
 */
record Moved(
        Whom whom,
        @Nullable LineBrief from,
        LineBrief to,
        boolean everybody,
        @Nullable String reason,
        String by,
        Instant at) {}
