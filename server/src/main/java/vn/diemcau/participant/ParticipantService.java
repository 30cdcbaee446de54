package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;

/** Lets people into sessions by their join codes, and knows who they said they are. */
@ApplicationScoped
public class ParticipantService {

    private final Database database;
    private final ParticipantRepository participants;
    private final SessionService sessions;
    private final AdminUnitService units;
    private final LoginSessions logins;
    private final LoadPasses passes;
    private final Clock clock;

    @Inject
    ParticipantService(
            Database database,
            ParticipantRepository participants,
            SessionService sessions,
            AdminUnitService units,
            LoginSessions logins,
            LoadPasses passes,
            Clock clock) {
        this.database = database;
        this.participants = participants;
        this.sessions = sessions;
        this.units = units;
        this.logins = logins;
        this.passes = passes;
        this.clock = clock;
    }

    /**
     * Who has joined, and the cookie by which the browser is known from now on.
     *
     * @param cookie null where the browser is known as this participant already
     */
    record Joined(ParticipantView participant, @Nullable NewCookie cookie) {}

    /**
     * Refuses with {@code participant.no_rehearsal} where {@code pass} is not one for the session
     * that {@code joinCode} leads to: what practises must never get into a real session.
     */
    void requireRehearsal(String joinCode, String pass) {
        SessionSummary session = sessions.getByJoinCode(joinCode);
        boolean counts =
                session.rehearsal()
                        && passes.findSession(pass)
                                .filter(session.id().value()::equals)
                                .isPresent();
        if (!counts) {
            throw ParticipantError.NO_REHEARSAL.refusal();
        }
    }

    /**
     * Joins the session that {@code joinCode} leads to. A browser that joined it before, even with
     * another session in between, is the same participant again; what it says of itself now counts.
     */
    Joined join(Optional<Caller.Participant> known, String joinCode, JoinSession said) {
        SessionSummary session = sessions.getByJoinCode(joinCode);
        if (session.isCancelled()) {
            throw ParticipantError.SESSION_NOT_OPEN_TO_JOIN.refusal();
        }
        AdminUnitView province =
                units.findProvince(said.provinceCode(), day(session))
                        .orElseThrow(ParticipantError.UNKNOWN_PROVINCE::refusal);
        try {
            return database.write(() -> joined(known, session.id(), said, province));
        } catch (ConstraintViolationException twiceAtOnce) {
            // Two taps on the button: the first one made the participant, whom this one now finds.
            return database.write(() -> joined(known, session.id(), said, province));
        }
    }

    private Joined joined(
            Optional<Caller.Participant> known,
            SessionId session,
            JoinSession said,
            AdminUnitView province) {
        Optional<Participant> current =
                known.flatMap(
                        caller -> participants.find(new ParticipantId(caller.participantId())));
        UUID browser = current.map(Participant::browserId).orElseGet(Ids::next);
        Participant participant =
                participants
                        .findOfBrowser(session, browser)
                        .orElseGet(() -> new Participant(session, browser, clock.instant()));
        participant.introduce(said, province.id());
        participants.save(participant);
        boolean isCurrent = current.isPresent() && current.get().id().equals(participant.id());
        NewCookie cookie =
                isCurrent ? null : logins.startForParticipant(participant.id().value()).cookie();
        return new Joined(view(participant, province), cookie);
    }

    /** The provinces from which one can join the session: the set in force on its day. */
    List<ProvinceOption> provinces(String joinCode) {
        Map<AdminUnitId, List<String>> formerly = units.formerProvinceNames();
        return units.provincesOn(day(sessions.getByJoinCode(joinCode))).stream()
                .map(
                        province ->
                                new ProvinceOption(
                                        province.code(),
                                        province.name(),
                                        formerly.getOrDefault(province.id(), List.of())))
                .toList();
    }

    /** Refuses with {@code participant.not_found} where there is none. */
    public ParticipantView get(ParticipantId id) {
        return database.read(
                () -> {
                    Participant participant =
                            participants.find(id).orElseThrow(ParticipantError.NOT_FOUND::refusal);
                    return view(participant, province(participant.provinceId()));
                });
    }

    /** Those of {@code ids} that exist, in one query. */
    public Map<ParticipantId, ParticipantView> list(Collection<ParticipantId> ids) {
        return database.read(
                () ->
                        participants.list(ids).stream()
                                .map(one -> view(one, province(one.provinceId())))
                                .collect(
                                        Collectors.toMap(
                                                ParticipantView::participantId, view -> view)));
    }

    /** The participant where they joined {@code session}; else as if they were not there. */
    public ParticipantView participantOf(Caller.Participant caller, SessionId session) {
        ParticipantView participant = get(new ParticipantId(caller.participantId()));
        if (!participant.sessionId().equals(session)) {
            throw ParticipantError.NOT_FOUND.refusal();
        }
        return participant;
    }

    /** How many joined the session, by the province that they named. */
    public Map<AdminUnitId, Long> countByProvince(SessionId session) {
        return database.read(() -> participants.countByProvince(session));
    }

    private AdminUnitView province(AdminUnitId id) {
        return units.find(id).orElseThrow(() -> new IllegalStateException("no province " + id));
    }

    private static LocalDate day(SessionSummary session) {
        return session.startsAt().atZone(Clocks.VIETNAM).toLocalDate();
    }

    private static ParticipantView view(Participant participant, AdminUnitView province) {
        return new ParticipantView(
                participant.id(),
                participant.sessionId(),
                participant.name(),
                participant.school(),
                province.id(),
                province.code(),
                province.name());
    }
}
