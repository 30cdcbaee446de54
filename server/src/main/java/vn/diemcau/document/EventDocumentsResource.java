package vn.diemcau.document;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** The documents of an event, for those who organize it. */
@Path("/events/{id}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventDocumentsResource {

    private final DocumentService documents;
    private final Registers registers;
    private final CurrentCaller caller;

    @Inject
    EventDocumentsResource(DocumentService documents, Registers registers, CurrentCaller caller) {
        this.documents = documents;
        this.registers = registers;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public Page<DocumentRow> page(
            @PathParam("id") EventId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("kind") @Nullable DocumentKind kind,
            @QueryParam("state") @Nullable DocumentState state,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return documents.page(
                caller.signedIn(), id, searched, kind, state, new PageRequest(page, size));
    }

    /** Every number that was given for the event, also where it counts no more. */
    @GET
    @Path("/register")
    @MayCall(Who.ORGANIZER)
    public Page<DocumentRow> register(
            @PathParam("id") EventId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("kind") @Nullable DocumentKind kind,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return documents.register(
                caller.signedIn(), id, searched, kind, year, new PageRequest(page, size));
    }

    /**
     * The registers of those for whom the caller issues documents of the event; without a year this
     * one's.
     */
    @GET
    @Path("/registers")
    @MayCall(Who.ORGANIZER)
    public List<RegisterView> registers(
            @PathParam("id") EventId id, @QueryParam("year") @Nullable Integer year) {
        return registers.list(caller.signedIn(), id, year);
    }

    /** Every number of one register, of all events, also those that count no more. */
    @GET
    @Path("/registers/{organization}/{kind}")
    @MayCall(Who.ORGANIZER)
    public Page<GivenNumber> given(
            @PathParam("id") EventId id,
            @PathParam("organization") OrganizationId organization,
            @PathParam("kind") DocumentKind kind,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return registers.given(
                caller.signedIn(), id, organization, kind, year, new PageRequest(page, size));
    }

    /** Says with which number a register of this year begins; once, before a number was given. */
    @POST
    @Path("/registers")
    @MayCall(Who.ORGANIZER)
    public List<RegisterView> begin(@PathParam("id") EventId id, BeginRegister asked) {
        return registers.begin(caller.signedIn(), id, asked);
    }

    /** Who can issue documents of the event. */
    @GET
    @Path("/issuers")
    @MayCall(Who.ORGANIZER)
    public List<Issuer> issuers(@PathParam("id") EventId id) {
        return documents.issuers(caller.signedIn(), id);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public DocumentView create(@PathParam("id") EventId id, CreateDocument asked) {
        return documents.create(caller.signedIn(), id, asked);
    }
}
