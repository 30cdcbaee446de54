package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.PersonView;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/**
 * One allotment, for the organization that holds it and for those who organize the event; it is
 * changed and taken back by whoever gave it.
 */
@Path("/allotments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AllotmentResource {

    private final AllotmentService allotments;
    private final PassingOn passingOn;
    private final Naming naming;
    private final DelegateService delegates;
    private final CurrentCaller caller;

    @Inject
    AllotmentResource(
            AllotmentService allotments,
            PassingOn passingOn,
            Naming naming,
            DelegateService delegates,
            CurrentCaller caller) {
        this.allotments = allotments;
        this.passingOn = passingOn;
        this.naming = naming;
        this.delegates = delegates;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public AllotmentDetail get(@PathParam("id") AllotmentId id) {
        return allotments.get(caller.signedIn(), id);
    }

    @PUT
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public AllotmentView change(@PathParam("id") AllotmentId id, ChangeQuota written) {
        return allotments.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void remove(@PathParam("id") AllotmentId id) {
        allotments.remove(caller.signedIn(), id);
    }

    @GET
    @Path("/delegates")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Page<DelegateView> delegates(
            @PathParam("id") AllotmentId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("state") @Nullable DelegateState state,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return delegates.page(caller.signedIn(), id, searched, state, new PageRequest(page, size));
    }

    @POST
    @Path("/delegates")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Response name(@PathParam("id") AllotmentId id, NameDelegate written) {
        DelegateId named = naming.name(caller.signedIn(), id, written);
        return Response.status(Response.Status.CREATED).entity(delegates.view(named)).build();
    }

    /** Who of the organization's own people could be named. */
    @GET
    @Path("/people")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public List<PersonView> people(
            @PathParam("id") AllotmentId id, @QueryParam("q") @Nullable String searched) {
        return delegates.suggest(caller.signedIn(), id, searched);
    }

    /** The points at which its delegates may sit. */
    @GET
    @Path("/points")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public List<Seat> points(@PathParam("id") AllotmentId id) {
        return delegates.seats(caller.signedIn(), id);
    }

    /** The organizations below to which it could be passed on. */
    @GET
    @Path("/organizations")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public List<OrganizationName> organizations(
            @PathParam("id") AllotmentId id, @QueryParam("q") @Nullable String searched) {
        return delegates.below(caller.signedIn(), id, searched);
    }

    @GET
    @Path("/passed-on")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Page<AllotmentView> below(
            @PathParam("id") AllotmentId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return passingOn.below(caller.signedIn(), id, new PageRequest(page, size));
    }

    @POST
    @Path("/passed-on")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public PassedOn passOn(@PathParam("id") AllotmentId id, PassOn written) {
        return passingOn.passOn(caller.signedIn(), id, written);
    }
}
