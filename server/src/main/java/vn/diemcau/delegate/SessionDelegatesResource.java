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
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** All delegates of a session, for those who organize its event. */
@Path("/sessions/{id}/delegates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionDelegatesResource {

    private final DelegateService delegates;
    private final CurrentCaller caller;

    @Inject
    SessionDelegatesResource(DelegateService delegates, CurrentCaller caller) {
        this.delegates = delegates;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public Page<DelegateView> page(
            @PathParam("id") SessionId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("group") @Nullable DelegateGroupId group,
            @QueryParam("allotment") @Nullable AllotmentId allotment,
            @QueryParam("state") @Nullable DelegateState state,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return delegates.page(
                caller.signedIn(),
                id,
                new DelegateFilter(searched, group, allotment, state),
                new PageRequest(page, size));
    }
}
