package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** What those who run a session see of its questions beside the list. */
@Path("/sessions/{id}/questions/desk")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskResource {

    private final DeskReader desk;
    private final TopicService topics;
    private final CurrentCaller caller;

    @Inject
    DeskResource(DeskReader desk, TopicService topics, CurrentCaller caller) {
        this.desk = desk;
        this.topics = topics;
        this.caller = caller;
    }

    /** Topics, labels and organizations to choose from. */
    @GET
    @Path("/choices")
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public DeskChoices choices(@PathParam("id") SessionId id) {
        return desk.choices(caller.signedIn(), id);
    }

    /** The question on stage and those that can come next, with what was prepared for the chair. */
    @GET
    @Path("/upcoming")
    @MayCall({Who.STAGE_OPERATOR, Who.CHAIR, Who.MODERATOR, Who.ORGANIZER})
    public UpcomingQuestions upcoming(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return desk.upcoming(caller.signedIn(), id, new PageRequest(page, size));
    }

    @PUT
    @Path("/topics")
    @MayCall(Who.ORGANIZER)
    public TopicsView changeTopics(@PathParam("id") SessionId id, ChangeTopics written) {
        return topics.change(caller.signedIn(), id, written);
    }

    /** One question with those that were merged into it. */
    @GET
    @Path("/{question}")
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public QuestionDetail detail(
            @PathParam("id") SessionId id, @PathParam("question") QuestionId question) {
        return desk.detail(caller.signedIn(), id, question);
    }

    /** What was done to a question and by whom, the last first. */
    @GET
    @Path("/{question}/history")
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Page<StepView> history(
            @PathParam("id") SessionId id,
            @PathParam("question") QuestionId question,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return desk.history(caller.signedIn(), id, question, new PageRequest(page, size));
    }
}
