package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.platform.Database;

/** Sessions: planned, opened, closed; and what other features ask about them. */
@ApplicationScoped
public class SessionService {

    /** More would be another event. */
    private static final int MOST_SESSIONS = 100;

    private final Database database;
    private final EventRepository events;
    private final SessionRepository sessions;
    private final EventAccess access;
    private final EventViews views;
    private final Audit audit;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<SessionOpening> opening;
    private final jakarta.enterprise.event.Event<SessionStateChanged> stateChanged;
    private final jakarta.enterprise.event.Event<AgendaChanged> agendaChanged;
    private final jakarta.enterprise.event.Event<SessionMoved> moved;
    private final jakarta.enterprise.event.Event<SessionCancelled> cancelled;

    @Inject
    SessionService(
            Database database,
            EventRepository events,
            SessionRepository sessions,
            EventAccess access,
            EventViews views,
            Audit audit,
            Clock clock,
            jakarta.enterprise.event.Event<SessionOpening> opening,
            jakarta.enterprise.event.Event<SessionStateChanged> stateChanged,
            jakarta.enterprise.event.Event<AgendaChanged> agendaChanged,
            jakarta.enterprise.event.Event<SessionMoved> moved,
            jakarta.enterprise.event.Event<SessionCancelled> cancelled) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
        this.opening = opening;
        this.stateChanged = stateChanged;
        this.agendaChanged = agendaChanged;
        this.moved = moved;
        this.cancelled = cancelled;
    }

    /** The session, whoever asks; refuses with {@code event.session_not_found}. */
    public SessionSummary get(SessionId id) {
        return database.read(() -> sessions.get(id, EventScope.ALL).summary());
    }

    /**
     * The session where the caller holds one of {@code roles} for its event or the system; else as
     * if it were not there.
     */
    public SessionSummary get(Caller.SignedIn caller, SessionId id, Role... roles) {
        return database.read(() -> sessions.get(id, EventScope.of(caller, roles)).summary());
    }

    /**
     * The session that a code leads to as somebody typed it; those of drafts are not to be found.
     */
    public SessionSummary getByJoinCode(String typed) {
        return database.read(
                () ->
                        JoinCode.typed(typed)
                                .flatMap(sessions::findByJoinCode)
                                .orElseThrow(EventError.SESSION_NOT_FOUND::refusal)
                                .summary());
    }

    /** Those of {@code ids} that exist, in one query. */
    public Map<SessionId, SessionSummary> list(Collection<SessionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.read(
                () ->
                        sessions.list(ids).stream()
                                .map(Session::summary)
                                .collect(
                                        Collectors.toMap(SessionSummary::id, Function.identity())));
    }

    /** The events to which {@code ids} belong. */
    public Set<EventId> eventsOf(Collection<SessionId> ids) {
        return list(ids).values().stream()
                .map(SessionSummary::eventId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sessions of an event, in their order. */
    public List<SessionId> listIds(EventId event) {
        return database.read(() -> sessions.listIds(event));
    }

    /** Sessions that are live, or planned, not over and begin within {@code before}. */
    public List<SessionId> listAround(Instant now, Duration before) {
        return database.read(() -> sessions.listAround(now, now.plus(before)));
    }

    /** The session's agenda, whoever asks; refuses with {@code event.session_not_found}. */
    public SessionAgenda agenda(SessionId id) {
        return database.read(() -> sessions.get(id, EventScope.ALL).agendaView());
    }

    SessionDetail detail(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    Session session = sessions.get(id, access.visibleTo(caller));
                    return views.detail(
                            session,
                            EventAccess.organizedBy(caller).contains(session.event().id().value()));
                });
    }

    public SessionDetail create(Caller.SignedIn caller, EventId eventId, SaveSession written) {
        return database.write(
                () -> {
                    Event event = events.getForChange(eventId, EventAccess.organizedBy(caller));
                    event.requireEditable();
                    if (event.sessions().size() >= MOST_SESSIONS) {
                        throw EventError.TOO_MANY_SESSIONS.refusal("most", MOST_SESSIONS);
                    }
                    Session session = Session.planned(event, written);
                    event.sessions().add(session);
                    event.requireWhatPublishingRequired();
                    sessions.add(session);
                    sessions.flush();
                    return recorded(session, "session.created");
                });
    }

    SessionDetail change(Caller.SignedIn caller, SessionId id, SaveSession written) {
        return changing(
                caller,
                id,
                "session.changed",
                session -> {
                    session.event().requireEditable();
                    Instant startedAt = session.startsAt();
                    Instant endedAt = session.endsAt();
                    session.edit(written);
                    session.event().requireWhatPublishingRequired();
                    tellOfAgenda(session);
                    if (!session.startsAt().equals(startedAt)
                            || !session.endsAt().equals(endedAt)) {
                        moved.fire(new SessionMoved(session.id()));
                    }
                });
    }

    public SessionDetail changeAgenda(Caller.SignedIn caller, SessionId id, ChangeAgenda written) {
        return changing(
                caller,
                id,
                "session.agenda_changed",
                session -> {
                    session.event().requireEditable();
                    session.replaceAgenda(written);
                    sessions.touch(session);
                    sessions.flushAgenda();
                    tellOfAgenda(session);
                });
    }

    private void tellOfAgenda(Session session) {
        AgendaChanged told = new AgendaChanged(session.id());
        database.afterCommit(() -> agendaChanged.fire(told));
    }

    SessionDetail open(Caller.SignedIn caller, SessionId id) {
        return changingState(
                caller,
                id,
                "session.opened",
                session -> {
                    opening.fire(new SessionOpening(id));
                    session.open(clock.instant());
                });
    }

    SessionDetail close(Caller.SignedIn caller, SessionId id) {
        return changingState(
                caller, id, "session.closed", session -> session.close(clock.instant()));
    }

    /** One that has not begun; whoever was invited is told soon after. */
    SessionDetail cancel(Caller.SignedIn caller, SessionId id) {
        return changingState(
                caller,
                id,
                "session.cancelled",
                session -> {
                    session.cancel();
                    cancelled.fire(new SessionCancelled(id));
                });
    }

    SessionDetail reopen(Caller.SignedIn caller, SessionId id) {
        return changingState(
                caller,
                id,
                "session.reopened",
                session -> {
                    opening.fire(new SessionOpening(id));
                    session.reopen(clock.instant());
                });
    }

    /**
     * Marks a session as one for practice, or no longer.
     *
     * @param rule refuses; called when nobody can join any more who does not know of the mark
     */
    public SessionDetail markRehearsal(
            Caller.SignedIn caller, SessionId id, boolean rehearsal, Runnable rule) {
        return changing(
                caller,
                id,
                rehearsal ? "session.rehearsal_marked" : "session.rehearsal_unmarked",
                session -> {
                    session.event().requireEditable();
                    session.markRehearsal(rehearsal);
                    // Who joins waits for this row from now on, and so does this for who joins.
                    sessions.flush();
                    rule.run();
                });
    }

    /**
     * The session for an organizer who is about to decide something by its state: nobody opens,
     * closes or changes it before the running transaction ends.
     */
    public SessionSummary getForDecision(Caller.SignedIn caller, SessionId id) {
        return getForChange(caller, id).summary();
    }

    /** Makes a rehearsal's session planned again, as if it had never been opened. */
    public void backToPlan(SessionId id) {
        database.write(
                () -> {
                    events.lockEventOf(id);
                    sessions.get(id, EventScope.ALL).backToPlan();
                    SessionStateChanged told = new SessionStateChanged(id);
                    database.afterCommit(() -> stateChanged.fire(told));
                });
    }

    /** Only from drafts: people were told of the others. */
    void delete(Caller.SignedIn caller, SessionId id) {
        database.write(
                () -> {
                    Session session = getForChange(caller, id);
                    session.event().requireDraft();
                    record(session, "session.deleted");
                    sessions.remove(session);
                });
    }

    private SessionDetail changingState(
            Caller.SignedIn caller, SessionId id, String action, Consumer<Session> change) {
        return changing(
                caller,
                id,
                action,
                session -> {
                    change.accept(session);
                    SessionStateChanged told = new SessionStateChanged(session.id());
                    database.afterCommit(() -> stateChanged.fire(told));
                });
    }

    private SessionDetail changing(
            Caller.SignedIn caller, SessionId id, String action, Consumer<Session> change) {
        return database.write(
                () -> {
                    Session session = getForChange(caller, id);
                    change.accept(session);
                    sessions.flush();
                    return recorded(session, action);
                });
    }

    /**
     * The event's row is what changes of an event and its sessions wait for, one after the other.
     */
    private Session getForChange(Caller.SignedIn caller, SessionId id) {
        EventScope organized = EventAccess.organizedBy(caller);
        events.lockEventOf(id);
        return sessions.get(id, organized);
    }

    private SessionDetail recorded(Session session, String action) {
        record(session, action);
        return views.detail(session, true);
    }

    private void record(Session session, String action) {
        audit.record(
                action,
                "session",
                session.id().value(),
                Map.of(
                        "title",
                        session.title(),
                        "event",
                        session.event().id(),
                        "state",
                        session.state()));
    }
}
