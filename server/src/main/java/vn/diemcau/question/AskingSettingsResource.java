package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** What participants of a session may do. */
@Path("/sessions/{id}/asking")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AskingSettingsResource {

    private final AskingSettingsService settings;
    private final CurrentCaller caller;

    @Inject
    AskingSettingsResource(AskingSettingsService settings, CurrentCaller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.MODERATOR})
    public AskingSettingsView get(@PathParam("id") SessionId id) {
        return settings.view(caller.signedIn(), id);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public AskingSettingsView save(@PathParam("id") SessionId id, SaveAskingSettings wanted) {
        return settings.save(caller.signedIn(), id, wanted);
    }
}
