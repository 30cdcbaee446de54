package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** The door at which the calling telephone stands: that of its link, and of one session alone. */
@Path("/door")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DoorResource {

    private final DoorReader reader;
    private final AdmittingService admitting;
    private final CurrentCaller caller;

    @Inject
    DoorResource(DoorReader reader, AdmittingService admitting, CurrentCaller caller) {
        this.reader = reader;
        this.admitting = admitting;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.DOOR_STAFF)
    public DoorView view() {
        return reader.view(caller.signedIn());
    }

    /**
     * Whom others let in, and whether the list changed: as of some seconds ago, or {@code anew}
     * where somebody stands there who is not on it.
     */
    @GET
    @Path("/news")
    @MayCall(Who.DOOR_STAFF)
    public DoorNews news(
            @QueryParam("epoch") int epoch,
            @QueryParam("after") long after,
            @QueryParam("anew") boolean anew) {
        return reader.news(caller.signedIn(), epoch, after, anew);
    }

    /** Parts of the list, by their digits. */
    @GET
    @Path("/people")
    @MayCall(Who.DOOR_STAFF)
    public Map<String, DoorList.Part> people(
            @QueryParam("parts") @DefaultValue(DoorList.PARTS) String parts) {
        return reader.people(caller.signedIn(), parts);
    }

    /** Takes what the telephone noted; sending it again changes nothing. */
    @POST
    @Path("/admissions")
    @MayCall(Who.DOOR_STAFF)
    public Synced sync(SyncAdmissions sent) {
        return admitting.sync(caller.signedIn(), sent);
    }
}
