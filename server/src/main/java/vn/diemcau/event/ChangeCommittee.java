package vn.diemcau.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** Both bodies around an event with all members, in their order; replaces what was there. */
public record ChangeCommittee(
        int version, @NotNull @Size(max = 200) List<@NotNull @Valid Member> members) {

    /** A member, named as people write it. */
    public record Member(
            @NotNull CommitteePart part,
            @NotBlank @Size(max = 200) String role,
            @NotBlank @Size(max = 200) String personName,
            @Nullable OrganizationId organizationId) {}
}
