package vn.diemcau.document;

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
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** One document. */
@Path("/documents/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final DocumentService documents;
    private final DocumentFiles files;
    private final CurrentCaller caller;

    @Inject
    DocumentResource(DocumentService documents, DocumentFiles files, CurrentCaller caller) {
        this.documents = documents;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DocumentView get(@PathParam("id") DocumentId id) {
        return documents.get(caller.signedIn(), id);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public DocumentView change(@PathParam("id") DocumentId id, SaveDocument written) {
        return documents.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall(Who.ORGANIZER)
    public void delete(@PathParam("id") DocumentId id) {
        documents.delete(caller.signedIn(), id);
    }

    /** Changes nothing; a POST because the text is long. */
    @POST
    @Path("/preview")
    @MayCall(Who.ORGANIZER)
    public DocumentPreview preview(@PathParam("id") DocumentId id, DocumentText written) {
        return documents.preview(caller.signedIn(), id, written);
    }

    /** The pages of an issued document as pictures. */
    @GET
    @Path("/pages")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DocumentPreview pages(@PathParam("id") DocumentId id) {
        return files.pages(caller.signedIn(), id);
    }

    @POST
    @Path("/issue")
    @MayCall(Who.ORGANIZER)
    public DocumentView issue(@PathParam("id") DocumentId id, IssueDocument read) {
        return documents.issue(caller.signedIn(), id, read);
    }

    @POST
    @Path("/void")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public DocumentView makeVoid(@PathParam("id") DocumentId id, VoidDocument asked) {
        return documents.makeVoid(caller.signedIn(), id, asked);
    }

    /** The copies of a text. */
    @GET
    @Path("/copies")
    @MayCall(Who.ORGANIZER)
    public Page<DocumentRow> copies(
            @PathParam("id") DocumentId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return documents.copies(caller.signedIn(), id, searched, new PageRequest(page, size));
    }
}
