package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** A session's feedback forms, for its organizers. */
@Path("/sessions/{id}/feedback-forms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionFeedbackFormsResource {

    private final FeedbackFormService forms;
    private final CurrentCaller caller;

    @Inject
    SessionFeedbackFormsResource(FeedbackFormService forms, CurrentCaller caller) {
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public List<FeedbackFormView> list(@PathParam("id") SessionId session) {
        return forms.list(caller.signedIn(), session);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public Response create(@PathParam("id") SessionId session, SaveFeedbackForm written) {
        return Response.status(Response.Status.CREATED)
                .entity(forms.create(caller.signedIn(), session, written))
                .build();
    }
}
