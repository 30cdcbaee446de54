package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** The delegate groups of a session, for those who organize its event. */
@Path("/sessions/{id}/delegate-groups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionGroupsResource {

    private final GroupService groups;
    private final CurrentCaller caller;

    @Inject
    SessionGroupsResource(GroupService groups, CurrentCaller caller) {
        this.groups = groups;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public List<GroupView> list(@PathParam("id") SessionId id) {
        return groups.list(caller.signedIn(), id);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public List<GroupView> add(@PathParam("id") SessionId id, AddGroups written) {
        return groups.add(caller.signedIn(), id, written);
    }

    @PUT
    @Path("/order")
    @MayCall(Who.ORGANIZER)
    public List<GroupView> order(@PathParam("id") SessionId id, OrderGroups wanted) {
        return groups.order(caller.signedIn(), id, wanted);
    }
}
