package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** Signing out. */
@Path("/")
@ApplicationScoped
public class SignOutResource {

    private final SignOutService service;
    private final Cookies cookies;

    @Inject
    SignOutResource(SignOutService service, Cookies cookies) {
        this.service = service;
        this.cookies = cookies;
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
