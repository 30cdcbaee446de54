package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** One delegate, for the organization that sends them and for those who organize the event. */
@Path("/delegates/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegateResource {

    private final DelegateService delegates;
    private final Substitutions substitutions;
    private final RenewingPasses passes;
    private final CurrentCaller caller;

    @Inject
    DelegateResource(
            DelegateService delegates,
            Substitutions substitutions,
            RenewingPasses passes,
            CurrentCaller caller) {
        this.delegates = delegates;
        this.substitutions = substitutions;
        this.passes = passes;
        this.caller = caller;
    }

    @PUT
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DelegateView change(@PathParam("id") DelegateId id, ChangeDelegate written) {
        return delegates.change(caller.signedIn(), id, written);
    }

    @POST
    @Path("/withdrawal")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void withdraw(@PathParam("id") DelegateId id, Reason written) {
        delegates.withdraw(caller.signedIn(), id, written.reason());
    }

    /** The pass was lost: a new one is given, and the old one opens nothing any more. */
    @POST
    @Path("/pass")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DelegateView renewPass(@PathParam("id") DelegateId id) {
        return passes.renew(caller.signedIn(), id);
    }

    /** Somebody else goes instead, as the organization itself says. */
    @POST
    @Path("/substitute")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DelegateView substitute(@PathParam("id") DelegateId id, SendSubstitute written) {
        return delegates.view(substitutions.send(caller.signedIn(), id, written));
    }

    /** The substitute whom the delegate has proposed goes. */
    @POST
    @Path("/confirmation")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DelegateView confirm(@PathParam("id") DelegateId id, ConfirmSubstitute written) {
        substitutions.confirm(caller.signedIn(), id, written);
        return delegates.view(id);
    }

    @POST
    @Path("/refusal")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void refuse(@PathParam("id") DelegateId id, Reason written) {
        substitutions.refuse(caller.signedIn(), id, written.reason());
    }
}
