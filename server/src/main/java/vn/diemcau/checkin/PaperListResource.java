package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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

/** Lists of one group, one unit or everybody, for the printer. */
@Path("/sessions/{id}/reception-list.pdf")
@ApplicationScoped
public class PaperListResource {

    private final PaperLists lists;
    private final CurrentCaller caller;

    @Inject
    PaperListResource(PaperLists lists, CurrentCaller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(Download.PDF)
    @MayCall(Who.ORGANIZER)
    public Response list(
            @PathParam("id") SessionId session,
            @QueryParam("kind") @DefaultValue("TO_TICK") PaperKind kind,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("unit") @Nullable UUID unit) {
        return Download.of(
                lists.print(caller.signedIn(), session, kind, group, unit),
                Download.PDF,
                "danh-sach-don-tiep.pdf");
    }
}
