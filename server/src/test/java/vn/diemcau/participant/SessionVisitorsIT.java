package vn.diemcau.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SessionVisitorsIT {

    private static Product product;
    private static SessionVisitors visitors;
    private static SessionId session;
    private static UUID event;
    private static String joinCode;
    private static SessionId other;
    private static UUID otherEvent;
    private static String otherCode;

    @BeforeAll
    static void publish(Product running) {
        product = running;
        visitors = product.bean(SessionVisitors.class);
        Client organizer = product.as(Role.ORGANIZER);
        Meeting meeting = new Meeting(organizer);
        session = SessionId.fromString(meeting.publishedSession("Ai được xem buổi họp"));
        other = SessionId.fromString(meeting.publishedSession("Buổi họp khác"));
        JsonNode found = organizer.get("sessions/" + session.value()).ok();
        event = UUID.fromString(found.path("eventId").asText());
        joinCode = found.path("joinCode").asText();
        JsonNode foundOther = organizer.get("sessions/" + other.value()).ok();
        otherEvent = UUID.fromString(foundOther.path("eventId").asText());
        otherCode = foundOther.path("joinCode").asText();
    }

    /** Every role in every scope that it can have, with the ids that it can have there. */
    static Stream<Grant> grants() {
        return Stream.of(Role.values())
                .flatMap(
                        role ->
                                Stream.of(ScopeKind.values())
                                        .filter(role::fits)
                                        .flatMap(kind -> grantsOf(role, kind)));
    }

    private static Stream<Grant> grantsOf(Role role, ScopeKind kind) {
        return switch (kind) {
            case SYSTEM -> Stream.of(new Grant(role, kind, null));
            case EVENT -> Stream.of(event, otherEvent).map(id -> new Grant(role, kind, id));
            // Even ids that are those of the event open nothing outside their own scope.
            case ORGANIZATION, EVENT_UNIT, BRIDGE_POINT, SESSION ->
                    Stream.of(event, Ids.next()).map(id -> new Grant(role, kind, id));
        };
    }

    @ParameterizedTest
    @MethodSource("grants")
    void aRoleOpensTheSessionsOfItsEventAndTheWholeSystem(Grant grant) {
        Caller caller = signedIn(grant);

        if (grant.scopeKind() == ScopeKind.SYSTEM || isForTheEvent(grant)) {
            assertThat(visitors.get(caller, session, grant.role()).id()).isEqualTo(session);
            return;
        }
        isNotThere(() -> visitors.get(caller, session, grant.role()));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void aRoleThatIsNotAskedForOpensNothing(Grant grant) {
        Role[] others =
                Stream.of(Role.values()).filter(role -> role != grant.role()).toArray(Role[]::new);

        isNotThere(() -> visitors.get(signedIn(grant), session, others));
        isNotThere(() -> visitors.get(signedIn(grant), session));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoWorksAtAPointOfTheSessionSeesItWhateverTheRole(Role role) {
        Caller caller = signedIn();

        assertThat(visitors.get(caller, session, (one, of) -> Set.of("/1/"), role).id())
                .isEqualTo(session);
        isNotThere(() -> visitors.get(caller, session, (one, of) -> Set.of(), role));
    }

    @Test
    void thePointsAreAskedForWithTheCallerAndTheSession() {
        Caller caller = signedIn();

        visitors.get(
                caller,
                session,
                (one, of) -> {
                    assertThat(one).isEqualTo(caller);
                    assertThat(of).isEqualTo(session);
                    return Set.of("/1/");
                });
    }

    @Test
    void whoJoinedSeesTheSessionAndNoOther() {
        Caller joined = participant(joinCode);

        assertThat(visitors.get(joined, session, Role.ORGANIZER).id()).isEqualTo(session);
        refuses("participant.not_found", () -> visitors.get(joined, other, Role.ORGANIZER));
        refuses(
                "participant.not_found",
                () -> visitors.get(participant(otherCode), session, Role.values()));
    }

    /** A set of paths says nothing of somebody who only joined. */
    @Test
    void aParticipantIsNeverTakenForAHost() {
        refuses(
                "participant.not_found",
                () -> visitors.get(participant(otherCode), session, (one, of) -> Set.of("/1/")));
    }

    @Test
    void aParticipantThatIsGoneSeesNothing() {
        refuses(
                "participant.not_found",
                () -> visitors.get(new Caller.Participant(Ids.next(), Ids.next()), session));
    }

    @Test
    void nobodySeesNothing() {
        refuses(
                "access.not_signed_in",
                () ->
                        visitors.get(
                                new Caller.Anonymous(),
                                session,
                                (one, of) -> Set.of("/1/"),
                                Role.values()));
    }

    @Test
    void aSessionThatIsNotThereIsOpenToNobody() {
        SessionId missing = new SessionId(Ids.next());

        isNotThere(
                () ->
                        visitors.get(
                                signedIn(new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null)),
                                missing,
                                Role.values()));
    }

    private static boolean isForTheEvent(Grant grant) {
        return grant.scopeKind() == ScopeKind.EVENT && event.equals(grant.scopeId());
    }

    private static Caller.SignedIn signedIn(Grant... grants) {
        return new Caller.SignedIn(
                Ids.next(), Ids.next(), null, "Nguyễn Văn An (thử)", List.of(grants));
    }

    private static Caller participant(String code) {
        return new Caller.Participant(Ids.next(), aTeacher().joins(product, code).id().value());
    }

    private static void isNotThere(Runnable call) {
        refuses("event.session_not_found", call);
    }

    private static void refuses(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }
}
