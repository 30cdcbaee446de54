package vn.diemcau.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** The templates of the event to which a session belongs, for those who organize it. */
@Path("/sessions/{id}/letter-templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {

    private final LetterTemplates templates;
    private final CurrentCaller caller;

    @Inject
    TemplateResource(LetterTemplates templates, CurrentCaller caller) {
        this.templates = templates;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public TemplatesView all(@PathParam("id") SessionId id) {
        return TemplatesView.of(templates.list(caller.signedIn(), id));
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public TemplateView save(@PathParam("id") SessionId id, SaveTemplate written) {
        return templates.save(caller.signedIn(), id, written);
    }

    @POST
    @Path("/reset")
    @MayCall(Who.ORGANIZER)
    public TemplateView reset(@PathParam("id") SessionId id, ResetTemplate asked) {
        return templates.reset(caller.signedIn(), id, asked);
    }
}
