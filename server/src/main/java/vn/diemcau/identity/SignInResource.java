package vn.diemcau.identity;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import vn.diemcau.platform.ClientAddress;

/** Signing in and out. */
@Path("/")
@ApplicationScoped
public class SignInResource {

    private final SignInService service;
    private final ClientAddress clientAddress;
    private final Cookies cookies;

    @Inject
    SignInResource(SignInService service, ClientAddress clientAddress, Cookies cookies) {
        this.service = service;
        this.clientAddress = clientAddress;
        this.cookies = cookies;
    }

    @POST
    @Path("sign-in")
    @MayCall(Who.ANYONE)
    public Response signIn(SignIn attempt, @Context ServerRequest request) {
        return service.signIn(attempt, clientAddress.of(request)).response();
    }

    /** Works without a session too: whoever leaves must always get out. */
    @POST
    @Path("sign-out")
    @MayCall(Who.ANYONE)
    public Response signOut() {
        service.signOut();
        return Response.noContent().cookie(cookies.signedOut()).build();
    }

    @POST
    @Path("sign-out-everywhere")
    @MayCall(Who.SIGNED_IN)
    public Response signOutEverywhere() {
        service.signOutEverywhere();
        return Response.noContent().cookie(cookies.signedOut()).build();
    }
}
