package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Download;

/** One feedback form, for the organizers of its session. */
@Path("/feedback-forms/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackFormResource {

    private final FeedbackFormService forms;
    private final SummaryService summaries;
    private final UncertainFeedbackMails uncertain;
    private final CurrentCaller caller;

    @Inject
    FeedbackFormResource(
            FeedbackFormService forms,
            SummaryService summaries,
            UncertainFeedbackMails uncertain,
            CurrentCaller caller) {
        this.forms = forms;
        this.summaries = summaries;
        this.uncertain = uncertain;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public FeedbackFormView get(@PathParam("id") FeedbackFormId id) {
        return forms.get(caller.signedIn(), id);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public FeedbackFormView change(@PathParam("id") FeedbackFormId id, SaveFeedbackForm written) {
        return forms.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall(Who.ORGANIZER)
    public void delete(@PathParam("id") FeedbackFormId id) {
        forms.delete(caller.signedIn(), id);
    }

    @POST
    @Path("/open")
    @MayCall(Who.ORGANIZER)
    public FeedbackFormView open(@PathParam("id") FeedbackFormId id, OpenFeedbackForm read) {
        return forms.open(caller.signedIn(), id, read.version());
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public FeedbackFormView close(@PathParam("id") FeedbackFormId id) {
        return forms.close(caller.signedIn(), id);
    }

    @GET
    @Path("/progress")
    @MayCall(Who.ORGANIZER)
    public FeedbackFormProgress progress(@PathParam("id") FeedbackFormId id) {
        return forms.progress(caller.signedIn(), id);
    }

    /** Sends the mails of which nobody knows whether they arrived once more. */
    @POST
    @Path("/uncertain-mails/send-again")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public FeedbackFormProgress sendMailsAgain(@PathParam("id") FeedbackFormId id) {
        return uncertain.sendAgain(caller.signedIn(), id);
    }

    /** Leaves it at the mails of which nobody knows whether they arrived. */
    @POST
    @Path("/uncertain-mails/count-as-sent")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public FeedbackFormProgress countMailsAsSent(@PathParam("id") FeedbackFormId id) {
        return uncertain.countAsSent(caller.signedIn(), id);
    }

    @GET
    @Path("/summary")
    @MayCall(Who.ORGANIZER)
    public FeedbackFormSummary summary(@PathParam("id") FeedbackFormId id) {
        return summaries.summary(caller.signedIn(), id);
    }

    /** The words that were written into one text field. */
    @GET
    @Path("/answers/{field}")
    @MayCall(Who.ORGANIZER)
    public Page<WrittenAnswerView> answers(
            @PathParam("id") FeedbackFormId id,
            @PathParam("field") UUID field,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return summaries.written(caller.signedIn(), id, field, new PageRequest(page, size));
    }

    @GET
    @Path("/summary.xlsx")
    @Produces(Download.XLSX)
    @MayCall(Who.ORGANIZER)
    public Response workbook(@PathParam("id") FeedbackFormId id) {
        return Download.of(
                summaries.workbook(caller.signedIn(), id), Download.XLSX, "tong-hop-gop-y.xlsx");
    }
}
