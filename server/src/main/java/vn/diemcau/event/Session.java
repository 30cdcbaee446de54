package vn.diemcau.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Versions;

/** A part of an event with its own time, place, agenda and join code. */
@Entity
@Table(name = "session")
class Session {

    /** What lasts for days is several sessions; longer than a day is a slip of the keyboard. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @Column private int number;
    @Column private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column private @Nullable String place;

    @Column
    @Enumerated(EnumType.STRING)
    private SessionForm form;

    @Column
    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "audience_note")
    private @Nullable String audienceNote;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column private boolean rehearsal;

    @Version private int version;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected Session() {}

    static Session planned(Event event, SaveSession written) {
        Session session = new Session();
        session.id = Ids.next();
        session.event = event;
        session.number =
                event.sessions().stream().mapToInt(other -> other.number).max().orElse(0) + 1;
        session.state = SessionState.PLANNED;
        session.joinCode = JoinCode.next();
        session.describe(written);
        return session;
    }

    SessionId id() {
        return new SessionId(id);
    }

    void edit(SaveSession written) {
        requireNotCancelled();
        Versions.requireNewest(written.version(), version);
        describe(written);
    }

    private void describe(SaveSession written) {
        if (!written.startsAt().isBefore(written.endsAt())) {
            throw EventError.ENDS_BEFORE_START.refusal();
        }
        if (written.startsAt().isBefore(EARLIEST) || written.endsAt().isAfter(LATEST)) {
            throw EventError.TIME_OUT_OF_RANGE.refusal();
        }
        if (Duration.between(written.startsAt(), written.endsAt()).compareTo(LONGEST) > 0) {
            throw EventError.SESSION_TOO_LONG.refusal("hours", LONGEST.toHours());
        }
        title = Text.line(written.title());
        startsAt = written.startsAt();
        endsAt = written.endsAt();
        place = Text.lineOrNull(written.place());
        form = written.form();
        audienceNote =
                written.audienceNote() == null || written.audienceNote().isEmpty()
                        ? null
                        : written.audienceNote();
    }

    /**
     * Items that are named by their id stay the same rows, so that what refers to them keeps its
     * place.
     */
    void replaceAgenda(ChangeAgenda written) {
        requireNotCancelled();
        Versions.requireNewest(written.version(), version);
        Map<UUID, AgendaItem> known =
                agenda.stream().collect(Collectors.toMap(item -> item.id, Function.identity()));
        List<AgendaItem> replaced = new ArrayList<>();
        int earliest = 0;
        for (ChangeAgenda.Item item : written.items()) {
            if (item.startMinute() < earliest) {
                throw EventError.AGENDA_OUT_OF_ORDER.refusal("title", item.title());
            }
            earliest = item.startMinute();
            AgendaItem kept = item.id() == null ? new AgendaItem(this) : known.remove(item.id());
            if (kept == null) {
                throw EventError.AGENDA_ITEM_UNKNOWN.refusal();
            }
            kept.edit(item, replaced.size());
            replaced.add(kept);
        }
        agenda.clear();
        agenda.addAll(replaced);
    }

    void open(Instant now) {
        openFrom(SessionState.PLANNED, now);
    }

    void reopen(Instant now) {
        openFrom(SessionState.CLOSED, now);
    }

    void markRehearsal(boolean isOne) {
        requireNotCancelled();
        rehearsal = isOne;
    }

    /** As if it had never been opened; for rehearsals. */
    void backToPlan() {
        requireNotCancelled();
        state = SessionState.PLANNED;
        openedAt = null;
        closedAt = null;
    }

    private void openFrom(SessionState before, Instant now) {
        if (state != before) {
            throw EventError.SESSION_WRONG_STATE.refusal("state", state);
        }
        event.goLive();
        become(SessionState.LIVE);
        openedAt = openedAt == null ? now : openedAt;
        closedAt = null;
    }

    void close(Instant now) {
        become(SessionState.CLOSED);
        closedAt = now;
    }

    /** From drafts it is deleted instead: nobody was told of it. */
    void cancel() {
        if (!event.state().letsSessionsOpen()) {
            throw EventError.NOT_ANNOUNCED.refusal();
        }
        become(SessionState.CANCELLED);
    }

    private void requireNotCancelled() {
        if (state == SessionState.CANCELLED) {
            throw EventError.SESSION_WRONG_STATE.refusal("state", state);
        }
    }

    private void become(SessionState next) {
        if (!state.mayBecome(next)) {
            throw EventError.SESSION_WRONG_STATE.refusal("state", state);
        }
        state = next;
    }

    SessionAgenda agendaView() {
        return new SessionAgenda(
                id(), startsAt, endsAt, agenda.stream().map(AgendaItem::view).toList(), version);
    }

    SessionSummary summary() {
        return new SessionSummary(
                id(),
                event.id(),
                event.title(),
                event.state(),
                number,
                title,
                startsAt,
                endsAt,
                place,
                form,
                state,
                joinCode,
                rehearsal);
    }

    // Called on what may be Hibernate's stand-ins, whose own fields are empty.

    List<AgendaItem> agenda() {
        return agenda;
    }

    @Nullable String audienceNote() {
        return audienceNote;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Event event() {
        return event;
    }

    SessionForm form() {
        return form;
    }

    String joinCode() {
        return joinCode;
    }

    int number() {
        return number;
    }

    @Nullable Instant openedAt() {
        return openedAt;
    }

    @Nullable String place() {
        return place;
    }

    boolean isRehearsal() {
        return rehearsal;
    }

    Instant startsAt() {
        return startsAt;
    }

    SessionState state() {
        return state;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }
}
