package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.PassCode;
import vn.diemcau.delegate.PassCodes;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;
import vn.diemcau.typeset.Pdf;

/** Badges for the printer. */
@ApplicationScoped
class BadgeService {

    /** A hundred pages; more is a file that no printer likes. */
    private static final int MOST = 1_000;

    /** Dark enough for white letters; groups beyond them begin anew. */
    private static final List<String> COLOURS =
            List.of(
                    "#1f3a86", "#8a1c14", "#12623b", "#6b4a00", "#5b2a86", "#0f5c6e", "#7a2454",
                    "#3d4a5c");

    private final Database database;
    private final ExpectedRepository expected;
    private final PassCodes passes;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    BadgeService(
            Database database,
            ExpectedRepository expected,
            PassCodes passes,
            SessionService sessions,
            Audit audit) {
        this.database = database;
        this.expected = expected;
        this.passes = passes;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The badges of those who are named, as a PDF of A4 pages. */
    byte[] sheet(Caller.SignedIn caller, SessionId id, ExpectedFilter filter) {
        SessionSummary session = database.read(() -> sessions.get(caller, id, Role.ORGANIZER));
        List<Badge> badges = database.write(() -> badges(id, filter));
        // Setting the pages takes its time: no connection waits for it.
        return Pdf.of(BadgeSheet.of(session, badges));
    }

    private List<Badge> badges(SessionId id, ExpectedFilter filter) {
        List<Expected> people = expected.listNamed(id, filter, MOST + 1);
        if (people.isEmpty()) {
            throw CheckinError.NO_BADGES.refusal();
        }
        if (people.size() > MOST) {
            throw CheckinError.TOO_MANY_BADGES.refusal("most", MOST);
        }
        Map<String, String> colours = colours(id);
        Map<DelegateId, PassCode> codes =
                passes.codesOf(people.stream().map(one -> new DelegateId(one.id())).toList());
        audit.record("checkin.badges_made", "session", id.value(), Map.of("badges", people.size()));
        return people.stream()
                .map(
                        person ->
                                new Badge(
                                        person.name(),
                                        person.position(),
                                        person.unit(),
                                        person.group(),
                                        Objects.requireNonNull(colours.get(person.group())),
                                        Objects.requireNonNull(
                                                        codes.get(new DelegateId(person.id())))
                                                .value()))
                .toList();
    }

    /** By the place of the group in the session, whichever badges are printed. */
    private Map<String, String> colours(SessionId id) {
        Map<String, String> colours = new HashMap<>();
        List<Tally> groups = expected.tallyByGroup(id);
        for (int place = 0; place < groups.size(); place++) {
            colours.put(groups.get(place).name(), COLOURS.get(place % COLOURS.size()));
        }
        return colours;
    }
}
