package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Clocks;

/** Provinces, districts and communes, as they were in force on a day. */
@Path("/admin-units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminUnitResource {

    private final AdminUnitService units;
    private final Clock clock;

    @Inject
    AdminUnitResource(AdminUnitService units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GET
    @MayCall(Who.SIGNED_IN)
    public Page<AdminUnitView> page(
            @QueryParam("on") @Nullable String on,
            @QueryParam("level") @Nullable AdminLevel level,
            @QueryParam("parent") @Nullable AdminUnitId parent,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        return units.page(day(on), level, parent, new PageRequest(page, size));
    }

    private LocalDate day(@Nullable String on) {
        if (on == null) {
            return LocalDate.now(clock.withZone(Clocks.VIETNAM));
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw DirectoryError.DAY_MALFORMED.refusal("value", Text.shortened(on, 20));
        }
    }
}
