package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.participant.ParticipantId;

/**
 * What the people do who run the session: they call, let speak, skip, decline, and put somebody
 * elsewhere than the rules do. Commands of a session's channel.
 */
@ApplicationScoped
public class FloorDesk {

    private final Channels channels;
    private final FloorRepository requests;
    private final FloorSettingsRepository settings;
    private final FloorOrders orders;
    private final SessionService sessions;
    private final FloorTelling telling;
    private final FloorTeller teller;
    private final Event<SpeakerChanged> speakerChanged;
    private final Audit audit;
    private final Actors actors;

    @Inject
    FloorDesk(
            Channels channels,
            FloorRepository requests,
            FloorSettingsRepository settings,
            FloorOrders orders,
            SessionService sessions,
            FloorTelling telling,
            FloorTeller teller,
            Event<SpeakerChanged> speakerChanged,
            Audit audit,
            Actors actors) {
        this.channels = channels;
        this.requests = requests;
        this.settings = settings;
        this.orders = orders;
        this.sessions = sessions;
        this.telling = telling;
        this.teller = teller;
        this.speakerChanged = speakerChanged;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * Moves a request on. Letting somebody speak ends whoever speaks: one does at a time.
     *
     * @param reason needed to decline, and to call somebody before others; else ignored
     */
    public CompletionStage<DeskRequest> step(
            SessionId session,
            Actor actor,
            UUID command,
            FloorRequestId id,
            FloorStep step,
            @Nullable String reason) {
        String why =
                step == FloorStep.DECLINE
                        ? FloorWords.reason(reason)
                        : FloorWords.reasonOrNull(reason);
        return changing(
                session, actor, command, facts -> step(facts, session, actor, id, step, why));
    }

    private DeskRequest step(
            Facts facts,
            SessionId session,
            Actor actor,
            FloorRequestId id,
            FloorStep step,
            @Nullable String reason) {
        FloorRequest request = get(session, id);
        request.require(step);
        switch (step) {
            case CALL -> call(facts, session, request, actor, reason);
            case UNCALL -> request.uncall(facts.at());
            case START -> start(facts, session, request, actor);
            case FINISH -> finish(facts, request, actor);
            case RESUME -> resume(facts, session, request, actor);
            case SKIP -> request.skip(settings.totals(session).lastTurn, facts.at());
            case DECLINE ->
                    request.decline(actors.name(actor), Objects.requireNonNull(reason), facts.at());
            case RECONSIDER -> reconsider(facts, request);
        }
        return done(facts, actor, step.name().toLowerCase(Locale.ROOT), request, reason);
    }

    private void call(
            Facts facts,
            SessionId session,
            FloorRequest request,
            Actor actor,
            @Nullable String reason) {
        requireLive(session);
        boolean isNext = isNext(session, request);
        if (!isNext && reason == null) {
            throw FloorError.OUT_OF_ORDER.refusal();
        }
        request.call(
                settings.totalsForChange(session).nextTurn(),
                actors.name(actor),
                isNext ? null : reason,
                facts.at());
    }

    /** Whether it is the first of the queue and nothing but a skip holds it back. */
    private boolean isNext(SessionId session, FloorRequest request) {
        FairOrder order = orders.get(session).order();
        return order.place(request.id).equals(Optional.of(0))
                && order.heldBackBy(order.list().getFirst()) != FairRule.POINT_READY;
    }

    private void start(Facts facts, SessionId session, FloorRequest request, Actor actor) {
        requireLive(session);
        requests.findSpeaking(session)
                .ifPresent(
                        before -> {
                            before.finish(facts.at());
                            // The database knows that one speaks at most: this one ends first.
                            requests.flush();
                            done(facts, actor, "finish", before, null);
                        });
        request.start(facts.at());
        speaks(facts, session, request.speaker(), actor);
    }

    private void finish(Facts facts, FloorRequest request, Actor actor) {
        request.finish(facts.at());
        speaks(facts, request.session(), null, actor);
    }

    private void resume(Facts facts, SessionId session, FloorRequest request, Actor actor) {
        requireLive(session);
        if (requests.findSpeaking(session).isPresent()) {
            throw FloorError.SOMEBODY_SPEAKS.refusal();
        }
        request.resume(facts.at());
        speaks(facts, session, request.speaker(), actor);
    }

    private void speaks(Facts facts, SessionId session, @Nullable Speaker speaker, Actor actor) {
        SpeakingTime time = settings.get(session).speakingTime();
        speakerChanged.fire(new SpeakerChanged(session, speaker, time, actor, facts));
    }

    private void reconsider(Facts facts, FloorRequest request) {
        if (request.participantId != null
                && requests.hasOpen(new ParticipantId(request.participantId))) {
            throw FloorError.ALREADY_ASKED.refusal();
        }
        request.reconsider(facts.at());
    }

    /**
     * Puts a waiting request elsewhere in the queue.
     *
     * @param reason everybody who sees the queue reads it
     */
    public CompletionStage<DeskRequest> move(
            SessionId session,
            Actor actor,
            UUID command,
            FloorRequestId id,
            FloorMove move,
            String reason) {
        String why = FloorWords.reason(reason);
        return changing(
                session,
                actor,
                command,
                facts -> {
                    FloorRequest request = waiting(session, id);
                    FairOrder order = orders.get(session).order();
                    request.put(
                            order.handFor(request.id, move, why, actors.name(actor), facts.at()));
                    return done(
                            facts,
                            actor,
                            "move_" + move.name().toLowerCase(Locale.ROOT),
                            request,
                            why);
                });
    }

    /** Undoes {@link #move}: the request stands where the rules put it. */
    public CompletionStage<DeskRequest> unmove(
            SessionId session, Actor actor, UUID command, FloorRequestId id) {
        return changing(
                session,
                actor,
                command,
                facts -> {
                    FloorRequest request = waiting(session, id);
                    request.standsWhereItBelongs();
                    return done(facts, actor, "unmove", request, null);
                });
    }

    private CompletionStage<DeskRequest> changing(
            SessionId session, Actor actor, UUID command, Change<DeskRequest> change) {
        return channels.command(
                        session.channel(),
                        Objects.requireNonNull(actor.id()),
                        command,
                        DeskRequest.class,
                        change)
                .whenComplete((result, failure) -> teller.touch(session));
    }

    private DeskRequest done(
            Facts facts,
            Actor actor,
            String action,
            FloorRequest request,
            @Nullable String reason) {
        // What follows in the same transaction works the order out from the database.
        requests.flush();
        telling.changed(facts, request);
        Map<String, Object> details = new HashMap<>();
        details.put("session", request.sessionId);
        details.put("number", request.number);
        details.put("state", request.state);
        if (reason != null) {
            details.put("reason", reason);
        }
        audit.record(actor, "floor." + action, "floor_request", request.id, details);
        return request.desk();
    }

    private FloorRequest get(SessionId session, FloorRequestId id) {
        return requests.find(session, id).orElseThrow(FloorError.NOT_FOUND::refusal);
    }

    private FloorRequest waiting(SessionId session, FloorRequestId id) {
        FloorRequest request = get(session, id);
        if (request.state != FloorState.WAITING) {
            throw FloorError.WRONG_STATE.refusal("state", request.state);
        }
        return request;
    }

    private void requireLive(SessionId session) {
        SessionSummary found = sessions.get(session);
        if (found.state() != SessionState.LIVE) {
            throw FloorError.SESSION_NOT_LIVE.refusal("state", found.state());
        }
    }
}
