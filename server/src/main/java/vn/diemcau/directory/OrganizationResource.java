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

/** Organizations that take part in events. */
@Path("/organizations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationResource {

    private final OrganizationService organizations;

    @Inject
    OrganizationResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Page<OrganizationView> page(
            @QueryParam("q") @Nullable String searched,
            @QueryParam("kind") @Nullable OrganizationKind kind,
            @QueryParam("province") @Nullable AdminUnitId province,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return organizations.page(searched, kind, province, new PageRequest(page, size));
    }

    @POST
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Response create(SaveOrganization written) {
        return Response.status(Response.Status.CREATED)
                .entity(organizations.create(written))
                .build();
    }

    @GET
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public OrganizationView get(@PathParam("id") OrganizationId id) {
        return organizations.get(id);
    }

    @PUT
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public OrganizationView change(@PathParam("id") OrganizationId id, SaveOrganization written) {
        return organizations.change(id, written);
    }

    @DELETE
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public void delete(@PathParam("id") OrganizationId id) {
        organizations.delete(id);
    }
}
