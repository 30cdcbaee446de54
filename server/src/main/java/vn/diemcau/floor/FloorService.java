package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Reads;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantView;
import vn.diemcau.participant.SessionReads;

/**
 * Asking for the floor, and taking it back. Commands of a session's channel, as asking a question
 * is: each takes effect once, and its result is durable when it is known.
 */
@ApplicationScoped
public class FloorService {

    private final Channels channels;
    private final FloorRepository requests;
    private final FloorSettingsRepository settings;
    private final PointDirectory points;
    private final AdminUnitService units;
    private final FloorTelling telling;
    private final FloorTeller teller;
    private final Audit audit;
    private final SessionReads sessionReads;

    @Inject
    FloorService(
            Channels channels,
            FloorRepository requests,
            FloorSettingsRepository settings,
            PointDirectory points,
            AdminUnitService units,
            FloorTelling telling,
            FloorTeller teller,
            Audit audit,
            SessionReads sessionReads) {
        this.channels = channels;
        this.requests = requests;
        this.settings = settings;
        this.points = points;
        this.units = units;
        this.telling = telling;
        this.teller = teller;
        this.audit = audit;
        this.sessionReads = sessionReads;
    }

    /** Takes a request; its place is told within a second. */
    public CompletionStage<OwnRequest> ask(
            SessionId session, FloorRequester requester, UUID command, AskFloor asked) {
        FloorWords words = FloorWords.of(asked.topic(), asked.speakerName(), asked.note());
        return channels.command(
                        session.channel(),
                        Objects.requireNonNull(requester.actor().id()),
                        command,
                        OwnRequest.class,
                        new Ask(session, requester, words, asked.pointId()))
                .whenComplete((result, failure) -> teller.touch(session));
    }

    /** Many raise their hands at the same moment: who they are is read for all of them at once. */
    private final class Ask implements Change<OwnRequest> {

        private final SessionId session;
        private final FloorRequester requester;
        private final FloorWords words;
        private final @Nullable BridgePointId point;

        private Ask(
                SessionId session,
                FloorRequester requester,
                FloorWords words,
                @Nullable BridgePointId point) {
            this.session = session;
            this.requester = requester;
            this.words = words;
            this.point = point;
        }

        @Override
        public void prepare(Reads reads) {
            sessionReads.want(reads, session);
            if (requester instanceof FloorRequester.OfParticipant teacher) {
                sessionReads.want(reads, session, teacher.participant());
            }
        }

        @Override
        public OwnRequest apply(Facts facts) {
            FloorAsker asker = asker(facts.reads());
            FloorSettings wanted = settings.get(session);
            asker.speakerName(words);
            FloorAskRule.Asking asking =
                    new FloorAskRule.Asking(
                            sessionReads.state(facts.reads(), session),
                            wanted.askBeforeLive(),
                            hasOpen(),
                            asker.point() == null ? 0 : requests.countOpen(asker.point().id()),
                            wanted.openPerPoint());
            FloorAskRule.ALL.forEach(rule -> rule.require(asking));
            FloorRequest request =
                    new FloorRequest(
                            session,
                            settings.totalsForChange(session).nextNumber(),
                            asker,
                            words,
                            facts.at());
            requests.add(request);
            // The next one in the same transaction must find it.
            requests.flush();
            telling.changed(facts, request);
            record(requester, "floor.ask", request);
            return request.own();
        }

        // Not read ahead: another command of the same transaction may just have made one.
        private boolean hasOpen() {
            return requester instanceof FloorRequester.OfParticipant teacher
                    && requests.hasOpen(teacher.participant());
        }

        private FloorAsker asker(Reads reads) {
            return switch (requester) {
                case FloorRequester.OfParticipant teacher -> {
                    ParticipantView participant =
                            sessionReads.participant(reads, session, teacher.participant());
                    yield new FloorAsker.Teacher(participant, seat(participant));
                }
                case FloorRequester.OfHost host -> {
                    if (point == null) {
                        throw FloorError.POINT_NEEDED.refusal();
                    }
                    PointBrief found =
                            points.findBelow(session, point, host.paths())
                                    .orElseThrow(FloorError.POINT_UNKNOWN::refusal);
                    yield new FloorAsker.Host(
                            found,
                            Optional.ofNullable(found.provinceId())
                                    .flatMap(units::find)
                                    .orElse(null));
                }
            };
        }

        // Of another province nobody can sit at a point: it would be that province's turn.
        private @Nullable PointBrief seat(ParticipantView participant) {
            return point == null
                    ? null
                    : points.findFor(session, point, participant.provinceId())
                            .orElseThrow(FloorError.POINT_UNKNOWN::refusal);
        }
    }

    /** Takes back a request that waits or was called. */
    public CompletionStage<OwnRequest> withdraw(
            SessionId session, FloorRequester requester, UUID command, FloorRequestId id) {
        return channels.command(
                        session.channel(),
                        Objects.requireNonNull(requester.actor().id()),
                        command,
                        OwnRequest.class,
                        facts -> withdraw(facts, session, requester, id))
                .whenComplete((result, failure) -> teller.touch(session));
    }

    private OwnRequest withdraw(
            Facts facts, SessionId session, FloorRequester requester, FloorRequestId id) {
        FloorRequest request =
                (switch (requester) {
                            case FloorRequester.OfParticipant teacher ->
                                    requests.findOwn(session, id, teacher.participant());
                            case FloorRequester.OfHost host ->
                                    requests.findOfHost(session, id, host.paths());
                        })
                        .orElseThrow(FloorError.NOT_FOUND::refusal);
        request.withdraw(facts.at());
        requests.flush();
        telling.changed(facts, request);
        record(requester, "floor.withdraw", request);
        return request.own();
    }

    private void record(FloorRequester requester, String action, FloorRequest request) {
        audit.record(
                requester.actor(),
                action,
                "floor_request",
                request.id,
                Map.of(
                        "session",
                        request.sessionId,
                        "number",
                        request.number,
                        "state",
                        request.state));
    }
}
