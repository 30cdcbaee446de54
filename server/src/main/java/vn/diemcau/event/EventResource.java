package vn.diemcau.event;

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
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Events, from their draft to their close. */
@Path("/events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    private final EventService events;
    private final SessionService sessions;
    private final CurrentCaller caller;

    @Inject
    EventResource(EventService events, SessionService sessions, CurrentCaller caller) {
        this.events = events;
        this.sessions = sessions;
        this.caller = caller;
    }

    @GET
    @MayCall({
        Who.ORGANIZER,
        Who.MODERATOR,
        Who.STAGE_OPERATOR,
        Who.CHAIR,
        Who.ORGANIZATION_STAFF,
        Who.HOST,
        Who.TECHNICIAN
    })
    public Page<EventRow> page(
            @QueryParam("q") @Nullable String searched,
            @QueryParam("state") @Nullable EventState state,
            @QueryParam("kind") @Nullable EventKind kind,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return events.page(caller.signedIn(), searched, state, kind, new PageRequest(page, size));
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public Response create(CreateEvent written) {
        return Response.status(Response.Status.CREATED)
                .entity(events.create(caller.signedIn(), written))
                .build();
    }

    @GET
    @Path("/{id}")
    @MayCall({
        Who.ORGANIZER,
        Who.MODERATOR,
        Who.STAGE_OPERATOR,
        Who.CHAIR,
        Who.ORGANIZATION_STAFF,
        Who.HOST,
        Who.TECHNICIAN
    })
    public EventView get(@PathParam("id") EventId id) {
        return events.get(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}")
    @MayCall(Who.ORGANIZER)
    public EventView change(@PathParam("id") EventId id, ChangeEvent written) {
        return events.change(caller.signedIn(), id, written);
    }

    @DELETE
    @Path("/{id}")
    @MayCall(Who.ORGANIZER)
    public void delete(@PathParam("id") EventId id) {
        events.delete(caller.signedIn(), id);
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public EventView publish(@PathParam("id") EventId id) {
        return events.publish(caller.signedIn(), id);
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public EventView cancel(@PathParam("id") EventId id) {
        return events.cancel(caller.signedIn(), id);
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public EventView close(@PathParam("id") EventId id) {
        return events.close(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}/organizations")
    @MayCall(Who.ORGANIZER)
    public EventView changeOrganizations(@PathParam("id") EventId id, ChangeOrganizations written) {
        return events.changeOrganizations(caller.signedIn(), id, written);
    }

    @PUT
    @Path("/{id}/committee")
    @MayCall(Who.ORGANIZER)
    public EventView changeCommittee(@PathParam("id") EventId id, ChangeCommittee written) {
        return events.changeCommittee(caller.signedIn(), id, written);
    }

    @POST
    @Path("/{id}/sessions")
    @MayCall(Who.ORGANIZER)
    public Response createSession(@PathParam("id") EventId id, SaveSession written) {
        return Response.status(Response.Status.CREATED)
                .entity(sessions.create(caller.signedIn(), id, written))
                .build();
    }
}
