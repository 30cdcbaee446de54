package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Download;
import vn.diemcau.platform.Language;
import vn.diemcau.platform.PassingFile;

/** Those of a session whom no letter reaches, for those who organize its event. */
@Path("/sessions/{id}/unreached")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnreachedResource {

    private final Unreached unreached;
    private final CurrentCaller caller;

    @Inject
    UnreachedResource(Unreached unreached, CurrentCaller caller) {
        this.unreached = unreached;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public Page<UnreachedView> page(
            @PathParam("id") SessionId id,
            @QueryParam("kind") @DefaultValue("DELEGATE") InviteeKind kind,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return unreached.page(caller.signedIn(), id, kind, searched, new PageRequest(page, size));
    }

    @GET
    @Path("/list.xlsx")
    @Produces(Download.XLSX)
    @MayCall(Who.ORGANIZER)
    public Response workbook(
            @PathParam("id") SessionId id,
            @QueryParam("language") @DefaultValue("vi") Language language) {
        UnreachedHeadings headings = UnreachedHeadings.of(language);
        PassingFile workbook = unreached.workbook(caller.signedIn(), id, headings);
        return Download.of(workbook, Download.XLSX, headings.fileName());
    }
}
