package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** The giấy ủy quyền that an organization has issued, for its staff. */
@Path("/organizations/{id}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationDocumentsResource {

    private final DocumentService documents;
    private final CurrentCaller caller;

    @Inject
    OrganizationDocumentsResource(DocumentService documents, CurrentCaller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZATION_STAFF)
    public Page<DocumentRow> register(
            @PathParam("id") OrganizationId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return documents.register(
                caller.signedIn(), id, searched, year, new PageRequest(page, size));
    }
}
