package vn.diemcau.account;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.platform.ClientAddress;

/** Signing in. */
@Path("sign-in")
@ApplicationScoped
public class SignInResource {

    private final SignInService service;
    private final ClientAddress clientAddress;

    @Inject
    SignInResource(SignInService service, ClientAddress clientAddress) {
        this.service = service;
        this.clientAddress = clientAddress;
    }

    @POST
    @MayCall(Who.ANYONE)
    public Response signIn(SignIn attempt, @Context ServerRequest request) {
        return service.signIn(attempt, clientAddress.of(request)).response();
    }
}
