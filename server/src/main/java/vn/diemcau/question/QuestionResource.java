package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.ProvinceCode;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;

/** The questions of a session as they stand; what happens to them is told by the live path. */
@Path("/sessions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final QuestionReader questions;
    private final CurrentCaller caller;

    @Inject
    QuestionResource(QuestionReader questions, CurrentCaller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    /** The moderators' list. */
    @GET
    @Path("/questions")
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public QuestionPage page(
            @PathParam("id") SessionId id,
            @QueryParam("state") @Nullable QuestionState state,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("province") @Nullable ProvinceCode province,
            @QueryParam("topic") @Nullable TopicId topic,
            @QueryParam("label") @Nullable String label,
            @QueryParam("organization") @Nullable OrganizationId organization,
            @QueryParam("pinned") @Nullable Boolean pinned,
            @QueryParam("order") @DefaultValue("NEWEST") QuestionOrder order,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return questions.page(
                caller.signedIn(),
                id,
                new QuestionFilter(state, searched, province, topic, label, organization, pinned),
                order,
                new PageRequest(page, size));
    }

    /** What everybody in the session may see. */
    @GET
    @Path("/questions/published")
    @MayCall({Who.PARTICIPANT, Who.STAGE_OPERATOR, Who.CHAIR, Who.MODERATOR, Who.ORGANIZER})
    public PublishedPage published(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return questions.published(caller.get(), id, new PageRequest(page, size));
    }

    /** The caller's own questions. */
    @GET
    @Path("/questions/mine")
    @MayCall(Who.PARTICIPANT)
    public OwnQuestions own(@PathParam("id") SessionId id) {
        return questions.own(caller.participant(), id);
    }

    /** What the stage screen shows. */
    @GET
    @Path("/stage")
    @MayCall({Who.STAGE_OPERATOR, Who.CHAIR, Who.MODERATOR, Who.ORGANIZER})
    public StageView stage(@PathParam("id") SessionId id) {
        return questions.stage(caller.signedIn(), id);
    }
}
