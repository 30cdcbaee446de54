package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** People who may have been written down more than once. */
@Path("/person-duplicates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicateResource {

    private final DuplicateService duplicates;

    @Inject
    DuplicateResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Page<LikePeople> page(
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return duplicates.page(new PageRequest(page, size));
    }

    @POST
    @Path("/apart")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public void tellApart(TellApart two) {
        duplicates.tellApart(two);
    }

    @POST
    @Path("/merge")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public PersonView merge(MergePeople wanted) {
        return duplicates.merge(wanted);
    }
}
