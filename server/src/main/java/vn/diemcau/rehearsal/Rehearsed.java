package vn.diemcau.rehearsal;

import java.time.Instant;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;

/**
 * The session that a pass is for, as far as programs need to know it that fill it.
 *
 * @param points how many bridge points it has
 * @param origin what requests that change something name as their Origin, whatever address reaches
 *     the product
 */
public record Rehearsed(
        SessionId sessionId,
        String joinCode,
        String eventTitle,
        String title,
        SessionState state,
        long points,
        Instant now,
        String origin) {}
