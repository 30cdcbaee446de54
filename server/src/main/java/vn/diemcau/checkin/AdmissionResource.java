package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** One admission, for organizers. */
@Path("/admissions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionResource {

    private final AdmittingService admitting;
    private final CurrentCaller caller;

    @Inject
    AdmissionResource(AdmittingService admitting, CurrentCaller caller) {
        this.admitting = admitting;
        this.caller = caller;
    }

    @POST
    @Path("/undo")
    @MayCall(Who.ORGANIZER)
    public void undo(@PathParam("id") UUID id) {
        admitting.undo(caller.signedIn(), id);
    }
}
