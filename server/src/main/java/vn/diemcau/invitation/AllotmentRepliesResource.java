package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.delegate.AllotmentId;
import vn.diemcau.delegate.DelegateId;

/** For the organization that holds an allotment and for those who organize the event. */
@Path("/allotments/{id}/replies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AllotmentRepliesResource {

    private final AllotmentReplies replies;
    private final CurrentCaller caller;

    @Inject
    AllotmentRepliesResource(AllotmentReplies replies, CurrentCaller caller) {
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public List<DelegateReply> list(
            @PathParam("id") AllotmentId id, @QueryParam("delegate") List<DelegateId> delegates) {
        return replies.list(caller.signedIn(), id, delegates);
    }
}
