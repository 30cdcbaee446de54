package vn.diemcau.directory;

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
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** People whom events invite or name. */
@Path("/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    private final PersonService people;

    @Inject
    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Page<PersonView> page(
            @QueryParam("q") @Nullable String searched,
            @QueryParam("organization") @Nullable OrganizationId organization,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return people.page(searched, organization, new PageRequest(page, size));
    }

    @POST
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Response create(SavePerson written) {
        return Response.status(Response.Status.CREATED).entity(people.create(written)).build();
    }

    @GET
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public PersonView get(@PathParam("id") PersonId id) {
        return people.get(id);
    }

    @PUT
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public PersonView change(@PathParam("id") PersonId id, SavePerson written) {
        return people.change(id, written);
    }

    @DELETE
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public void delete(@PathParam("id") PersonId id) {
        people.delete(id);
    }
}
