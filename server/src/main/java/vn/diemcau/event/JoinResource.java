package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** Where a join code leads, for whoever holds it; and its picture to be scanned. */
@Path("/join/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {

    private final SessionService sessions;
    private final JoinLinks links;

    @Inject
    JoinResource(SessionService sessions, JoinLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    @GET
    @MayCall(Who.ANYONE)
    public JoinView look(@PathParam("code") String code) {
        SessionSummary session = sessions.getByJoinCode(code);
        return new JoinView(
                session.id(),
                session.eventTitle(),
                session.eventState(),
                session.number(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.form(),
                session.state(),
                session.rehearsal());
    }

    /** The QR code of the join link, for those who pass it on. */
    @GET
    @Path("/qr")
    @Produces("image/svg+xml")
    @MayCall(Who.ANYONE)
    public Response qr(@PathParam("code") String code) {
        String svg = links.svg(sessions.getByJoinCode(code).joinCode());
        // A session's code never changes.
        return Response.ok(svg).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
    }
}
