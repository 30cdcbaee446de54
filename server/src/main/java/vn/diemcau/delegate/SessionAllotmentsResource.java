package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Who may name how many for a session, for those who organize its event. */
@Path("/sessions/{id}/allotments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionAllotmentsResource {

    private final AllotmentService allotments;
    private final CurrentCaller caller;

    @Inject
    SessionAllotmentsResource(AllotmentService allotments, CurrentCaller caller) {
        this.allotments = allotments;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public Page<AllotmentView> page(
            @PathParam("id") SessionId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("group") @Nullable DelegateGroupId group,
            @QueryParam("from") @Nullable AllotmentId from,
            @QueryParam("use") @Nullable AllotmentUse use,
            @QueryParam("top") boolean top,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return allotments.page(
                caller.signedIn(),
                id,
                new AllotmentFilter(searched, group, from, use, top),
                new PageRequest(page, size));
    }

    /** What the levels of passing on have and use. */
    @GET
    @Path("/levels")
    @MayCall(Who.ORGANIZER)
    public List<LevelUse> levels(
            @PathParam("id") SessionId id, @QueryParam("group") @Nullable DelegateGroupId group) {
        return allotments.levels(caller.signedIn(), id, group);
    }
}
