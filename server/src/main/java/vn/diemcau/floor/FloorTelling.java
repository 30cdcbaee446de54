package vn.diemcau.floor;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what about a request. */
@ApplicationScoped
class FloorTelling {

    static final Audience EVERYBODY =
            Audience.of(PARTICIPANT, HOST, STAGE, MODERATOR, ORGANIZER, CHAIR);
    static final Audience THOSE_WHO_RUN_IT = Audience.of(MODERATOR, STAGE, ORGANIZER);

    private final PointDirectory points;

    @Inject
    FloorTelling(PointDirectory points) {
        this.points = points;
    }

    /** A request is new, or is not what it was. */
    void changed(Facts facts, FloorRequest request) {
        facts.tell(THOSE_WHO_RUN_IT, new FloorFact.Changed(request.desk()));
        own(facts, request);
    }

    /** Whoever asked, and the hosts of the point and of those above it, hear of its place. */
    void own(Facts facts, FloorRequest request) {
        if (request.participantId != null) {
            facts.tell(
                    Audience.of(PARTICIPANT).onlyPerson(request.participantId),
                    new FloorFact.Own(request.own()));
        }
        if (request.pointId != null) {
            points.findPath(Objects.requireNonNull(request.point()))
                    .ifPresent(
                            path ->
                                    facts.tell(
                                            Audience.of(HOST).onlyAbove(path),
                                            new FloorFact.Own(request.hosted())));
        }
    }
}
