package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.link.TokenBody;

/** Giving feedback by a mailed link, without an account. */
@Path("/feedback")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackLinkResource {

    /** An answer by a mailed link. */
    record AnswerByLink(
            @NotBlank @Size(max = 100) String token, @NotNull @Valid GiveFeedback answer) {

        @Override
        public String toString() {
            return "AnswerByLink[…]";
        }
    }

    private final AnsweringService answering;

    @Inject
    FeedbackLinkResource(AnsweringService answering) {
        this.answering = answering;
    }

    /** Looking changes nothing; mail scanners open links too. */
    @POST
    @Path("/look")
    @MayCall(Who.ANYONE)
    public AskedFeedbackForm look(TokenBody body) {
        return answering.look(body.token());
    }

    @POST
    @MayCall(Who.ANYONE)
    public void answer(AnswerByLink answer) {
        answering.answer(answer.token(), answer.answer());
    }
}
