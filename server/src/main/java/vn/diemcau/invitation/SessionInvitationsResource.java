package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.mail.MailState;

/** The invitations of a session, for those who organize its event. */
@Path("/sessions/{id}/invitations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionInvitationsResource {

    private final InvitationService invitations;
    private final Inviting inviting;
    private final Updating updating;
    private final CurrentCaller caller;

    @Inject
    SessionInvitationsResource(
            InvitationService invitations,
            Inviting inviting,
            Updating updating,
            CurrentCaller caller) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.updating = updating;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @MayCall(Who.ORGANIZER)
    public InvitationPreview preview(@PathParam("id") SessionId id, PreviewInvitations asked) {
        return invitations.preview(caller.signedIn(), id, asked);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public InvitationsSent send(@PathParam("id") SessionId id, SendInvitations asked) {
        return inviting.invite(caller.signedIn(), id, asked);
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public Page<InvitationView> page(
            @PathParam("id") SessionId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("reply") @Nullable ReplyFilter answered,
            @QueryParam("delivery") @Nullable MailState delivery,
            @QueryParam("level") @Nullable PointLevel level,
            @QueryParam("state") @Nullable InvitationState state,
            @QueryParam("kind") @Nullable InviteeKind kind,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("province") @Nullable UUID province,
            @QueryParam("cameBack") boolean cameBack,
            @QueryParam("passFailed") boolean passFailed,
            @QueryParam("answerOutdated") boolean answerOutdated,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return invitations.page(
                caller.signedIn(),
                id,
                new InvitationFilter(
                        searched,
                        answered,
                        delivery,
                        level,
                        state,
                        kind,
                        group,
                        unit,
                        province,
                        cameBack,
                        passFailed,
                        answerOutdated),
                new PageRequest(page, size));
    }

    /** Tells of a changed time or place now, instead of after some calm. */
    @POST
    @Path("/update")
    @MayCall(Who.ORGANIZER)
    public void tellChange(@PathParam("id") SessionId id) {
        updating.tellNow(caller.signedIn(), id);
    }

    @GET
    @Path("/progress")
    @MayCall(Who.ORGANIZER)
    public InvitationProgress progress(@PathParam("id") SessionId id) {
        return invitations.progress(caller.signedIn(), id);
    }
}
