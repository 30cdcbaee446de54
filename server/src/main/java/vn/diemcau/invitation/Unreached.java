package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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
import vn.diemcau.spreadsheet.SafeWorkbook;

/** Those whom no letter reaches by mail: for the telephone and for letters on paper. */
@ApplicationScoped
class Unreached {

    private final Database database;
    private final Invitees invitees;
    private final SessionService sessions;

    @Inject
    Unreached(Database database, Invitees invitees, SessionService sessions) {
        this.database = database;
        this.invitees = invitees;
        this.sessions = sessions;
    }

    Page<UnreachedView> page(
            Caller.SignedIn caller,
            SessionId id,
            InviteeKind kind,
            @Nullable String searched,
            PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, id, Role.ORGANIZER);
                    return invitees.pageUnreached(id, kind, searched, wanted);
                });
    }

    /** All of them as a workbook, read page by page on one snapshot. */
    PassingFile workbook(Caller.SignedIn caller, SessionId id, UnreachedHeadings headings) {
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    List<String> titles =
                            List.of(
                                    headings.title(),
                                    session.eventTitle() + " – " + session.title());
                    return PassingFile.of(
                            out -> {
                                try (SafeWorkbook book = SafeWorkbook.to(out)) {
                                    book.sheet(
                                            headings.delegateSheet(), titles, headings.delegates());
                                    each(
                                            id,
                                            InviteeKind.DELEGATE,
                                            row -> book.row(delegate(row, headings)));
                                    book.sheet(headings.pointSheet(), titles, headings.points());
                                    each(
                                            id,
                                            InviteeKind.POINT,
                                            row -> book.row(point(row, headings)));
                                }
                            });
                });
    }

    private void each(SessionId id, InviteeKind kind, Consumer<UnreachedView> row) {
        Page<UnreachedView> page;
        int number = 0;
        do {
            page =
                    invitees.pageUnreached(
                            id, kind, null, new PageRequest(number++, PageRequest.MAX_SIZE));
            page.items().forEach(row);
        } while (!page.items().isEmpty());
    }

    private static List<@Nullable String> delegate(UnreachedView row, UnreachedHeadings headings) {
        return Arrays.asList(
                row.name(),
                row.position(),
                row.unitName(),
                row.part(),
                row.phone(),
                row.postalAddress(),
                row.address(),
                headings.why(row));
    }

    private static List<@Nullable String> point(UnreachedView row, UnreachedHeadings headings) {
        return Arrays.asList(
                row.part(),
                row.name(),
                row.unitName(),
                row.phone(),
                row.postalAddress(),
                row.address(),
                headings.why(row));
    }
}
