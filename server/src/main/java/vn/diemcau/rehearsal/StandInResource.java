package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** The rehearsal for which a program shows a pass: the pass is all that it has. */
@Path("/rehearsal")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandInResource {

    private final StandInService standIns;

    @Inject
    StandInResource(StandInService standIns) {
        this.standIns = standIns;
    }

    @GET
    @MayCall(Who.ANYONE)
    public Rehearsed get(@HeaderParam(LoadPasses.HEADER) @Nullable String pass) {
        return standIns.get(pass);
    }

    @POST
    @Path("/hosts")
    @MayCall(Who.ANYONE)
    public List<StandInHost> letHostsIn(
            @HeaderParam(LoadPasses.HEADER) @Nullable String pass, WantedHosts wanted) {
        return standIns.letHostsIn(pass, wanted);
    }
}
