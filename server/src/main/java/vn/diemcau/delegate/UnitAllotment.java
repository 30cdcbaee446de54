package vn.diemcau.delegate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionState;
import vn.diemcau.mail.MailState;

/**
 * An allotment as the organization that holds it sees it, with what it is for.
 *
 * @param organizationId null: the organizers name these delegates themselves
 * @param nameBy until when it may name; null: until the session is closed
 */
public record UnitAllotment(
        UUID id,
        UUID groupId,
        String groupName,
        PlaceKind placeKind,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        @Nullable String provinceName,
        @Nullable UUID fromId,
        @Nullable String fromName,
        int quota,
        int named,
        int passedOn,
        long below,
        long waiting,
        long namedBelow,
        boolean hasAddress,
        @Nullable Instant toldAt,
        @Nullable String toldBy,
        @Nullable MailState mailState,
        int version,
        @Nullable String groupNote,
        @Nullable Instant nameBy,
        UUID sessionId,
        int sessionNumber,
        String sessionTitle,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        SessionForm form,
        SessionState sessionState,
        String eventTitle,
        EventState eventState) {

    static final String SELECT =
            """
            %s, g.note, g.nameBy, s.id, s.number, s.title, s.startsAt, s.endsAt, s.place, s.form,
            s.state, e.title, e.state\
            """;
}
