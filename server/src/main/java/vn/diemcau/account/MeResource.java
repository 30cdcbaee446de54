package vn.diemcau.account;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.login.Me;
import vn.diemcau.platform.ClientAddress;

/** What people see and change about themselves. */
@Path("me")
@ApplicationScoped
public class MeResource {

    private final MeService service;
    private final ClientAddress clientAddress;

    @Inject
    MeResource(MeService service, ClientAddress clientAddress) {
        this.service = service;
        this.clientAddress = clientAddress;
    }

    @GET
    @MayCall(Who.SIGNED_IN)
    public Me me() {
        return service.me();
    }

    @PATCH
    @MayCall(Who.SIGNED_IN)
    public Me change(Profile profile) {
        return service.change(profile);
    }

    @POST
    @Path("password")
    @MayCall(Who.SIGNED_IN)
    public void changePassword(ChangePassword change, @Context ServerRequest request) {
        service.changePassword(change, clientAddress.of(request));
    }
}
