package vn.diemcau.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** All units of an event, in their order; replaces what was there. */
public record ChangeUnits(int version, @NotNull @Size(max = 100) List<@NotNull @Valid Unit> units) {

    /** An organization and its part. */
    public record Unit(
            @NotNull UnitPart part,
            @NotNull OrganizationId organizationId,
            @Size(max = 500) @Nullable String task) {}
}
