package vn.diemcau.attendance;

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
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Download;

/** Who is there: all points for the organizers, the own branches for hosts. */
@Path("/sessions/{id}/attendance")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private final AttendanceReader reader;
    private final AttendanceLists lists;
    private final ReminderService reminders;
    private final CurrentCaller caller;

    @Inject
    AttendanceResource(
            AttendanceReader reader,
            AttendanceLists lists,
            ReminderService reminders,
            CurrentCaller caller) {
        this.reader = reader;
        this.lists = lists;
        this.reminders = reminders;
        this.caller = caller;
    }

    /**
     * The points directly below {@code parent}; those of all levels below where a state or a level
     * or a text is asked for.
     */
    @GET
    @MayCall({Who.ORGANIZER, Who.HOST})
    public AttendancePage page(
            @PathParam("id") SessionId session,
            @QueryParam("parent") @Nullable BridgePointId parent,
            @QueryParam("state") @Nullable AttendanceState state,
            @QueryParam("level") @Nullable PointLevel level,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return reader.page(
                caller.signedIn(),
                session,
                parent,
                new AttendanceFilter(state, level, searched),
                new PageRequest(page, size));
    }

    @GET
    @Path("/totals")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public AttendanceTotals totals(
            @PathParam("id") SessionId session,
            @QueryParam("parent") @Nullable BridgePointId parent) {
        return reader.totals(caller.signedIn(), session, parent);
    }

    /** Reminds points that have not reported. */
    @POST
    @Path("/reminders")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public Reminded remind(@PathParam("id") SessionId session, Remind wanted) {
        return reminders.remind(caller.signedIn(), session, wanted);
    }

    @GET
    @Path("/list.xlsx")
    @Produces(Download.XLSX)
    @MayCall({Who.ORGANIZER, Who.HOST})
    public Response workbook(
            @PathParam("id") SessionId session,
            @QueryParam("parent") @Nullable BridgePointId parent) {
        return Download.of(
                lists.workbook(caller.signedIn(), session, parent),
                Download.XLSX,
                "diem-danh.xlsx");
    }
}
