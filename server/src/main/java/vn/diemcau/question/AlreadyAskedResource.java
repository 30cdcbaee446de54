package vn.diemcau.question;

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

/** What was asked already. */
@Path("/sessions/{id}/questions/alike")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlreadyAskedResource {

    private final AlreadyAsked asked;
    private final CurrentCaller caller;

    @Inject
    AlreadyAskedResource(AlreadyAsked asked, CurrentCaller caller) {
        this.asked = asked;
        this.caller = caller;
    }

    /**
     * Published questions like the one that the caller types. Changes nothing; posted all the same,
     * because addresses stand in the logs of proxies, and what is being typed is nobody's business.
     */
    @POST
    @MayCall(Who.PARTICIPANT)
    public AlikeQuestions find(@PathParam("id") SessionId id, SearchAlike typed) {
        return asked.find(caller.participant(), id, typed.text());
    }
}
