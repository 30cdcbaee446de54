package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;

/** What every step of a call leaves behind: the database's row, the history's, the audit's. */
@ApplicationScoped
class OnAirSteps {

    private final OnAirRepository calls;
    private final SessionService sessions;
    private final Audit audit;
    private final Actors actors;

    @Inject
    OnAirSteps(OnAirRepository calls, SessionService sessions, Audit audit, Actors actors) {
        this.calls = calls;
        this.sessions = sessions;
        this.audit = audit;
        this.actors = actors;
    }

    OnAirCall get(SessionId session, OnAirCallId id) {
        return calls.find(session, id).orElseThrow(OnAirError.NOT_FOUND::refusal);
    }

    void requireLive(SessionId session) {
        SessionState state = sessions.get(session).state();
        if (state != SessionState.LIVE) {
            throw OnAirError.SESSION_NOT_LIVE.refusal("state", state);
        }
    }

    void requireNotOver(SessionId session) {
        SessionState state = sessions.get(session).state();
        if (state.isOver()) {
            throw OnAirError.SESSION_NOT_LIVE.refusal("state", state);
        }
    }

    boolean isOver(SessionId session) {
        return sessions.get(session).state().isOver();
    }

    String name(Actor actor) {
        return actors.name(actor);
    }

    /** Keeps that {@code step} was done with {@code call}; the call has changed already. */
    void taken(Facts facts, Actor actor, OnAirCall call, CallStep step, @Nullable String note) {
        // What follows in the same transaction reads the board from the database.
        calls.flush();
        calls.add(
                new TakenStep(
                        call.id(),
                        calls.countSteps(call.id()),
                        step,
                        facts.at(),
                        actors.name(actor),
                        note));
        Map<String, Object> details = new HashMap<>();
        details.put("session", call.session().value());
        details.put("point", call.point().value());
        details.put("name", call.pointName());
        details.put("state", call.state());
        if (note != null) {
            details.put("note", note);
        }
        audit.record(
                actor,
                "onair." + step.name().toLowerCase(Locale.ROOT),
                "on_air_call",
                call.id().value(),
                details);
    }
}
