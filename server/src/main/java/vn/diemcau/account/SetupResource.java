package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Token;

/** Creating the first administrator of a new installation. */
@Path("setup")
@ApplicationScoped
public class SetupResource {

    private final SetupService service;

    @Inject
    SetupResource(SetupService service) {
        this.service = service;
    }

    /** Whether the link still makes an administrator; refuses where it does not. */
    @POST
    @Path("look")
    @MayCall(Who.ANYONE)
    public void look(LookAtSetup body) {
        service.look(new Token(body.token()));
    }

    /** Lets the new administrator in at once. */
    @POST
    @MayCall(Who.ANYONE)
    public Response setUp(Setup setup) {
        return service.setUp(setup).response();
    }
}
