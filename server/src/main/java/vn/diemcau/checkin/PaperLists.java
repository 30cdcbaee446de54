package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;
import vn.diemcau.typeset.ListPdf;
import vn.diemcau.typeset.PrintedList;

/** Lists for the printer: everybody of a session, of one group, or of one unit. */
@ApplicationScoped
class PaperLists {

    /** A hundred and fifty pages, which take ten seconds to set; more is a file nobody prints. */
    private static final int MOST = 2_000;

    private final Database database;
    private final ExpectedRepository expected;
    private final WalkInRepository walkIns;
    private final SessionService sessions;

    @Inject
    PaperLists(
            Database database,
            ExpectedRepository expected,
            WalkInRepository walkIns,
            SessionService sessions) {
        this.database = database;
        this.expected = expected;
        this.walkIns = walkIns;
        this.sessions = sessions;
    }

    /** As a PDF. */
    byte[] print(
            Caller.SignedIn caller,
            SessionId id,
            PaperKind kind,
            @Nullable UUID group,
            @Nullable UUID unit) {
        PrintedList list =
                database.read(
                        () -> {
                            SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                            String whom = whom(id, group, unit);
                            return switch (kind) {
                                case TO_TICK ->
                                        PaperList.toTick(session, whom, named(id, group, unit));
                                case WHO_CAME ->
                                        PaperList.whoCame(
                                                session,
                                                whom,
                                                whoCame(id, group, unit),
                                                walkIns(id, group, unit));
                            };
                        });
        // Setting the pages takes its time: no connection waits for it.
        return ListPdf.of(list);
    }

    private List<Expected> named(SessionId id, @Nullable UUID group, @Nullable UUID unit) {
        return ListLimit.require(
                MOST, expected.listNamed(id, ExpectedFilter.of(group, unit), MOST + 1));
    }

    private List<Expected> whoCame(SessionId id, @Nullable UUID group, @Nullable UUID unit) {
        return ListLimit.require(
                MOST,
                expected.list(
                        id,
                        new ExpectedFilter(Presence.IN, group, unit, null, null, null),
                        MOST + 1));
    }

    /** They are of no group, and of a unit by its name at most: they stand in the whole list. */
    private List<WalkInRow> walkIns(SessionId id, @Nullable UUID group, @Nullable UUID unit) {
        return group != null || unit != null
                ? List.of()
                : ListLimit.require(MOST, walkIns.list(id, MOST + 1));
    }

    private String whom(SessionId id, @Nullable UUID group, @Nullable UUID unit) {
        Optional<String> ofGroup =
                expected.tallyByGroup(id).stream()
                        .filter(one -> one.id().equals(group))
                        .map(Tally::name)
                        .findFirst();
        Optional<String> ofUnit =
                expected.listUnits(id).stream()
                        .filter(one -> one.id().equals(unit))
                        .map(UnitRow::name)
                        .findFirst();
        return Stream.of(ofGroup, ofUnit)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" – "));
    }
}
