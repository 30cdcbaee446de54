package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.document.DocumentFiles.NamedFile;
import vn.diemcau.platform.Download;
import vn.diemcau.platform.LargestBody;

/** The files of one document. */
@Path("/documents/{id}/files")
@ApplicationScoped
public class DocumentFileResource {

    private final DocumentFiles files;
    private final CurrentCaller caller;

    @Inject
    DocumentFileResource(DocumentFiles files, CurrentCaller caller) {
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Path("/document.pdf")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Response pdf(@PathParam("id") DocumentId id) {
        return answer(files.pdf(caller.signedIn(), id), "inline");
    }

    @GET
    @Path("/document.docx")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Response docx(@PathParam("id") DocumentId id) {
        return answer(files.docx(caller.signedIn(), id), "attachment");
    }

    @GET
    @Path("/scan")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public Response scan(@PathParam("id") DocumentId id) {
        return answer(files.scan(caller.signedIn(), id), "inline");
    }

    /** What the file is, is judged by its content, whatever the request calls it. */
    @PUT
    @Path("/scan")
    @Consumes(MediaType.WILDCARD)
    @LargestBody(Scan.LARGEST)
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void attach(@PathParam("id") DocumentId id, byte[] content) {
        files.attach(caller.signedIn(), id, content);
    }

    @DELETE
    @Path("/scan")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void detach(@PathParam("id") DocumentId id) {
        files.detach(caller.signedIn(), id);
    }

    /** All issued copies in one, for the printer. */
    @GET
    @Path("/copies.pdf")
    @MayCall(Who.ORGANIZER)
    public Response forThePrinter(@PathParam("id") DocumentId id) {
        return Download.of(files.forThePrinter(caller.signedIn(), id), Download.PDF, "van-ban.pdf");
    }

    @GET
    @Path("/copies.zip")
    @MayCall(Who.ORGANIZER)
    public Response zip(
            @PathParam("id") DocumentId id,
            @QueryParam("format") @DefaultValue("PDF") CopyFormat format) {
        return Download.of(
                files.zip(caller.signedIn(), id, format), "application/zip", "van-ban.zip");
    }

    static Response answer(NamedFile file, String disposition) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", disposition + "; filename=\"" + file.name() + "\"")
                .build();
    }
}
