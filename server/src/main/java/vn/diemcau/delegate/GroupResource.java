package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** One delegate group. */
@Path("/delegate-groups/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupResource {

    private final GroupService groups;
    private final AllotmentService allotments;
    private final CurrentCaller caller;

    @Inject
    GroupResource(GroupService groups, AllotmentService allotments, CurrentCaller caller) {
        this.groups = groups;
        this.allotments = allotments;
        this.caller = caller;
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public List<GroupView> change(@PathParam("id") DelegateGroupId id, SaveGroup written) {
        return groups.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall(Who.ORGANIZER)
    public void remove(@PathParam("id") DelegateGroupId id) {
        groups.remove(caller.signedIn(), id);
    }

    @POST
    @Path("/allotments")
    @MayCall(Who.ORGANIZER)
    public Allotted allot(@PathParam("id") DelegateGroupId id, Allot asked) {
        return allotments.allot(caller.signedIn(), id, asked);
    }
}
