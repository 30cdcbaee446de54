package vn.diemcau.directory;

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
import vn.diemcau.access.CurrentCaller;
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
    private final CurrentCaller caller;

    @Inject
    DuplicateResource(DuplicateService duplicates, CurrentCaller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Page<LikePeople> page(
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
        Keeping.require(caller.signedIn());
        return duplicates.page(new PageRequest(page, size));
    }

    /** Further records that may be of the same person as these two. */
    @GET
    @Path("/{first}/{second}/others")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public List<AlikeAsWell> others(
            @PathParam("first") PersonId first, @PathParam("second") PersonId second) {
        Keeping.require(caller.signedIn());
        return duplicates.beside(first, second);
    }

    @POST
    @Path("/apart")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public void tellApart(TellApart two) {
        Keeping.require(caller.signedIn());
        duplicates.tellApart(two);
    }

    @POST
    @Path("/merge")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public PersonView merge(MergePeople wanted) {
        Keeping.require(caller.signedIn());
        return duplicates.merge(wanted);
    }
}
