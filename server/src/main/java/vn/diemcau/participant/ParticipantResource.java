package vn.diemcau.participant;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.platform.ClientAddress;

/** Joining a session. */
@Path("/join/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipantResource {

    private final ParticipantService participants;
    private final JoinLimits limits;
    private final ClientAddress addresses;
    private final CurrentCaller caller;

    @Inject
    ParticipantResource(
            ParticipantService participants,
            JoinLimits limits,
            ClientAddress addresses,
            CurrentCaller caller) {
        this.participants = participants;
        this.limits = limits;
        this.addresses = addresses;
        this.caller = caller;
    }

    @POST
    @MayCall(Who.ANYONE)
    public Response join(
            @PathParam("code") String code,
            @HeaderParam(LoadPasses.HEADER) @Nullable String pass,
            JoinSession said,
            @Context ServerRequest request) {
        if (pass == null) {
            limits.require(addresses.of(request));
        } else {
            participants.requireRehearsal(code, pass);
        }
        ParticipantService.Joined joined = participants.join(caller.participantIfAny(), code, said);
        Response.ResponseBuilder answer = Response.ok(joined.participant());
        if (joined.cookie() != null) {
            answer.cookie(joined.cookie());
        }
        return answer.build();
    }

    @GET
    @Path("/provinces")
    @MayCall(Who.ANYONE)
    public List<ProvinceOption> provinces(@PathParam("code") String code) {
        return participants.provinces(code);
    }
}
