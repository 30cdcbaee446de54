package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;

/** Who is there, for the organizers of a session. */
@ApplicationScoped
class CheckinReader {

    /** A list of more is not printed and not read; it is refused, so that nobody is missing. */
    static final int MOST_LISTED = 20_000;

    private final Database database;
    private final ExpectedRepository expected;
    private final WalkInRepository walkIns;
    private final RollRepository rolls;
    private final SessionService sessions;
    private final Clock clock;

    @Inject
    CheckinReader(
            Database database,
            ExpectedRepository expected,
            WalkInRepository walkIns,
            RollRepository rolls,
            SessionService sessions,
            Clock clock) {
        this.database = database;
        this.expected = expected;
        this.walkIns = walkIns;
        this.rolls = rolls;
        this.sessions = sessions;
        this.clock = clock;
    }

    CheckinFigures figures(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    organized(caller, id);
                    List<Tally> groups = expected.tallyByGroup(id);
                    return new CheckinFigures(
                            clock.instant(),
                            groups.stream().mapToLong(Tally::expected).sum(),
                            groups.stream().mapToLong(Tally::in).sum(),
                            groups.stream().mapToLong(Tally::absent).sum(),
                            walkIns.count(id),
                            groups,
                            expected.tallyByAnswer(id),
                            expected.tallyByPoint(id),
                            rolls.listLastHeadcounts(id));
                });
    }

    Page<Expected> delegates(
            Caller.SignedIn caller, SessionId id, ExpectedFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    organized(caller, id);
                    return expected.page(id, filter, wanted);
                });
    }

    List<UnitRow> units(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    organized(caller, id);
                    return expected.listUnits(id);
                });
    }

    Page<WalkInRow> walkIns(
            Caller.SignedIn caller, SessionId id, @Nullable String searched, PageRequest wanted) {
        return database.read(
                () -> {
                    organized(caller, id);
                    return walkIns.page(id, searched, wanted);
                });
    }

    /** The list as a workbook, complete when this returns. */
    PassingFile workbook(Caller.SignedIn caller, SessionId id, ExpectedFilter filter) {
        return database.read(
                () -> {
                    SessionSummary session = organized(caller, id);
                    List<Expected> delegates =
                            ListLimit.require(
                                    MOST_LISTED, expected.list(id, filter, MOST_LISTED + 1));
                    List<WalkInRow> others =
                            ListLimit.require(MOST_LISTED, walkIns.list(id, MOST_LISTED + 1));
                    return PassingFile.of(
                            out -> CheckinWorkbook.write(out, session, delegates, others));
                });
    }

    private SessionSummary organized(Caller.SignedIn caller, SessionId id) {
        return sessions.get(caller, id, Role.ORGANIZER);
    }
}
