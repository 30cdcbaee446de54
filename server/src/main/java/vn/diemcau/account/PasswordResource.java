package vn.diemcau.account;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.platform.ClientAddress;

/** Setting a password by a link out of a mail. */
@Path("password-resets")
@ApplicationScoped
public class PasswordResource {

    private final PasswordService service;
    private final ClientAddress clientAddress;

    @Inject
    PasswordResource(PasswordService service, ClientAddress clientAddress) {
        this.service = service;
        this.clientAddress = clientAddress;
    }

    /**
     * Always 204, after always about the same time: the answer does not tell who has an account.
     */
    @POST
    @MayCall(Who.ANYONE)
    public void request(RequestReset request, @Context ServerRequest http) {
        service.request(request, clientAddress.of(http));
    }

    @POST
    @Path("complete")
    @MayCall(Who.ANYONE)
    public void complete(CompleteReset reset, @Context ServerRequest http) {
        service.complete(reset, clientAddress.of(http));
    }
}
