package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Download;

/** Badges of one group, one unit or everybody, for the printer. */
@Path("/sessions/{id}/badges.pdf")
@ApplicationScoped
public class BadgeResource {

    private final BadgeService badges;
    private final CurrentCaller caller;

    @Inject
    BadgeResource(BadgeService badges, CurrentCaller caller) {
        this.badges = badges;
        this.caller = caller;
    }

    @GET
    @Produces(Download.PDF)
    @MayCall(Who.ORGANIZER)
    public Response sheet(
            @PathParam("id") SessionId session,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("unit") @Nullable UUID unit) {
        byte[] sheet = badges.sheet(caller.signedIn(), session, ExpectedFilter.of(group, unit));
        return Download.of(sheet, Download.PDF, "the-dai-bieu.pdf");
    }
}
