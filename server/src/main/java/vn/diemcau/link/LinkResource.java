package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** Coming in by a personal link. Looking changes nothing; mail scanners open links too. */
@Path("links")
@ApplicationScoped
public class LinkResource {

    private final LinkEntry service;

    @Inject
    LinkResource(LinkEntry service) {
        this.service = service;
    }

    @POST
    @Path("look")
    @MayCall(Who.ANYONE)
    public LinkView look(TokenBody body) {
        return service.look(body.token());
    }

    @POST
    @Path("enter")
    @MayCall(Who.ANYONE)
    public Response enter(TokenBody body) {
        return service.enter(body.token()).response();
    }
}
