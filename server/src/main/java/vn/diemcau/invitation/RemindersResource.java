package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** Reminders of a session's invitations, for those who organize its event. */
@Path("/sessions/{id}/invitation-reminders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemindersResource {

    private final Reminding reminding;
    private final CurrentCaller caller;

    @Inject
    RemindersResource(Reminding reminding, CurrentCaller caller) {
        this.reminding = reminding;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @MayCall(Who.ORGANIZER)
    public ReminderPreview preview(@PathParam("id") SessionId id, PreviewReminders asked) {
        return reminding.preview(caller.signedIn(), id, asked);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public RemindersSent remind(@PathParam("id") SessionId id, Remind asked) {
        return reminding.remind(caller.signedIn(), id, asked);
    }
}
