package vn.diemcau.importing;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Download;
import vn.diemcau.platform.LargestBody;

/** Lists from spreadsheets. Who may import what is up to each target. */
@Path("/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

    /** Bytes: an XLSX with 50,000 people has some four million. */
    private static final long LARGEST_FILE = 10_485_760;

    private final ImportService imports;
    private final RowService rows;
    private final ImportTemplates templates;
    private final LeftOut leftOut;
    private final CurrentCaller caller;

    @Inject
    ImportResource(
            ImportService imports,
            RowService rows,
            ImportTemplates templates,
            LeftOut leftOut,
            CurrentCaller caller) {
        this.imports = imports;
        this.rows = rows;
        this.templates = templates;
        this.leftOut = leftOut;
        this.caller = caller;
    }

    /** What the file is, is judged by its content, whatever the request calls it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @LargestBody(LARGEST_FILE)
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public Response upload(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("name") @DefaultValue("") String name,
            byte[] file) {
        ImportView made = imports.upload(caller.signedIn(), kind, subject, name, file);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public Page<ImportBrief> page(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return imports.page(caller.signedIn(), kind, subject, new PageRequest(page, size));
    }

    /** An empty workbook with the columns that are understood. */
    @GET
    @Path("/templates/{kind}")
    @Produces(Download.XLSX)
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public Response template(@PathParam("kind") String kind) {
        return Download.of(templates.of(kind), Download.XLSX, templates.fileName(kind));
    }

    @GET
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public ImportView get(@PathParam("id") ImportId id) {
        return imports.get(caller.signedIn(), id);
    }

    @DELETE
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public void delete(@PathParam("id") ImportId id) {
        imports.delete(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}/columns")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public ImportView map(@PathParam("id") ImportId id, MapColumns wanted) {
        return imports.map(caller.signedIn(), id, wanted);
    }

    @POST
    @Path("/{id}/application")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public ImportView apply(@PathParam("id") ImportId id, ApplyImport wanted) {
        return imports.apply(caller.signedIn(), id, wanted.expected());
    }

    @GET
    @Path("/{id}/rows")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public Page<RowView> rows(
            @PathParam("id") ImportId id,
            @QueryParam("verdict") @Nullable Verdict verdict,
            @QueryParam("skipped") boolean skipped,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return rows.page(
                caller.signedIn(), id, verdict, skipped, searched, new PageRequest(page, size));
    }

    /** The rows that are not taken, with the reasons, as a workbook. */
    @GET
    @Path("/{id}/left-out.xlsx")
    @Produces(Download.XLSX)
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public Response leftOut(@PathParam("id") ImportId id) {
        return Download.of(
                leftOut.workbook(caller.signedIn(), id), Download.XLSX, "chua-nhap.xlsx");
    }

    @PUT
    @Path("/{id}/rows/{number}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public ImportView correct(
            @PathParam("id") ImportId id, @PathParam("number") int number, CorrectCell correction) {
        return rows.correct(caller.signedIn(), id, number, correction);
    }

    @PUT
    @Path("/{id}/decisions")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR, Who.ORGANIZATION_STAFF, Who.HOST})
    public ImportView decide(@PathParam("id") ImportId id, DecideRows wanted) {
        return rows.decide(caller.signedIn(), id, wanted);
    }
}
