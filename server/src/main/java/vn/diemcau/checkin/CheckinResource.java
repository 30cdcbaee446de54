package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Download;

/** Who is there, for the organizers of a session. */
@Path("/sessions/{id}/checkin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckinResource {

    private final CheckinReader reader;
    private final CurrentCaller caller;

    @Inject
    CheckinResource(CheckinReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public CheckinFigures figures(@PathParam("id") SessionId session) {
        return reader.figures(caller.signedIn(), session);
    }

    @GET
    @Path("/delegates")
    @MayCall(Who.ORGANIZER)
    public Page<Expected> delegates(
            @PathParam("id") SessionId session,
            @QueryParam("presence") @Nullable Presence presence,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("point") @Nullable BridgePointId point,
            @QueryParam("answered") @Nullable Answered answered,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return reader.delegates(
                caller.signedIn(),
                session,
                new ExpectedFilter(presence, group, unit, point, answered, searched),
                new PageRequest(page, size));
    }

    @GET
    @Path("/units")
    @MayCall(Who.ORGANIZER)
    public List<UnitRow> units(@PathParam("id") SessionId session) {
        return reader.units(caller.signedIn(), session);
    }

    @GET
    @Path("/walk-ins")
    @MayCall(Who.ORGANIZER)
    public Page<WalkInRow> walkIns(
            @PathParam("id") SessionId session,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return reader.walkIns(caller.signedIn(), session, searched, new PageRequest(page, size));
    }

    @GET
    @Path("/list.xlsx")
    @Produces(Download.XLSX)
    @MayCall(Who.ORGANIZER)
    public Response workbook(
            @PathParam("id") SessionId session,
            @QueryParam("presence") @Nullable Presence presence,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("answered") @Nullable Answered answered) {
        return Download.of(
                reader.workbook(
                        caller.signedIn(),
                        session,
                        new ExpectedFilter(presence, group, unit, null, answered, null)),
                Download.XLSX,
                "danh-sach-don-tiep.xlsx");
    }
}
