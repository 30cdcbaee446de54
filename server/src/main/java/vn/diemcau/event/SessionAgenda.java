package vn.diemcau.event;

import java.time.Instant;
import java.util.List;

/**
 * A session's times and agenda, for those who take it through.
 *
 * @param version of the session: another agenda has another one
 */
public record SessionAgenda(
        SessionId session,
        Instant startsAt,
        Instant endsAt,
        List<AgendaItemView> items,
        int version) {}
