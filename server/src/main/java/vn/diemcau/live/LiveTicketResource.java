package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.channel.SubscriberKind;

/** Tickets for live connections: the socket itself knows no cookies. */
@Path("/live/tickets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LiveTicketResource {

    private final LiveTicketService tickets;
    private final CurrentCaller current;

    @Inject
    LiveTicketResource(LiveTicketService tickets, CurrentCaller current) {
        this.tickets = tickets;
        this.current = current;
    }

    @POST
    @MayCall({Who.SIGNED_IN, Who.PARTICIPANT})
    public IssuedTicket issue(
            @HeaderParam(LoadPasses.HEADER) @Nullable String pass, IssueTicket wanted) {
        return new IssuedTicket(tickets.issue(caller(wanted), wanted, pass));
    }

    /** A browser may be both: who asks to listen as a participant means the participant. */
    private Caller caller(IssueTicket wanted) {
        if (wanted.audience() == SubscriberKind.PARTICIPANT) {
            return current.participantIfAny()
                    .<Caller>map(participant -> participant)
                    .orElseGet(current::get);
        }
        return current.get();
    }
}
