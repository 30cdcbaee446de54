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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/**
 * The documents of an organization, for its staff: the giấy ủy quyền that it has issued, and what
 * it was sent.
 */
@Path("/organizations/{id}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationDocumentsResource {

    private final DocumentService documents;
    private final Authorizations authorizations;
    private final DocumentFiles files;
    private final Registers registers;
    private final CurrentCaller caller;

    @Inject
    OrganizationDocumentsResource(
            DocumentService documents,
            Authorizations authorizations,
            DocumentFiles files,
            Registers registers,
            CurrentCaller caller) {
        this.documents = documents;
        this.authorizations = authorizations;
        this.files = files;
        this.registers = registers;
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

    /** Who goes instead of somebody else, and has no giấy ủy quyền yet; at most 200. */
    @GET
    @Path("/authorizations/missing")
    @MayCall(Who.ORGANIZATION_STAFF)
    public List<AuthorizationToIssue> missing(@PathParam("id") OrganizationId id) {
        return authorizations.missing(caller.signedIn(), id);
    }

    @POST
    @Path("/authorizations")
    @MayCall(Who.ORGANIZATION_STAFF)
    public void authorize(@PathParam("id") OrganizationId id, IssueAuthorization asked) {
        authorizations.issue(caller.signedIn(), id, asked);
    }

    /** This year's register of them. */
    @GET
    @Path("/registers")
    @MayCall(Who.ORGANIZATION_STAFF)
    public List<RegisterView> registers(@PathParam("id") OrganizationId id) {
        return registers.list(caller.signedIn(), id);
    }

    /** Says with which number it begins; once, before a number was given. */
    @POST
    @Path("/registers")
    @MayCall(Who.ORGANIZATION_STAFF)
    public List<RegisterView> begin(@PathParam("id") OrganizationId id, BeginRegister asked) {
        return registers.begin(caller.signedIn(), id, asked);
    }

    /** What others have sent to it, as long as it counts; the newest first. */
    @GET
    @Path("/received")
    @MayCall(Who.ORGANIZATION_STAFF)
    public Page<DocumentRow> received(
            @PathParam("id") OrganizationId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return documents.received(caller.signedIn(), id, searched, new PageRequest(page, size));
    }

    /** As its recipient sees it: the signed scan, else the print. */
    @GET
    @Path("/received/{document}/file")
    @MayCall(Who.ORGANIZATION_STAFF)
    public Response file(
            @PathParam("id") OrganizationId id, @PathParam("document") DocumentId document) {
        return DocumentFileResource.answer(
                files.received(caller.signedIn(), id, document), "inline");
    }
}
