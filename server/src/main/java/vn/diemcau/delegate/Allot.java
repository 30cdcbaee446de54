package vn.diemcau.delegate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationKind;

/**
 * Gives many organizations the same quota of a group at once. Those that have an allotment keep it
 * as it is; asked twice, it gives nobody twice.
 *
 * @param kinds all organizations of these kinds
 * @param organizations these as well
 * @param own also the organizers, who then name delegates themselves
 */
public record Allot(
        @NotNull @Min(1) @Max(Allotment.MOST) Integer quota,
        @Size(max = 8) Set<OrganizationKind> kinds,
        @Size(max = 500) Set<OrganizationId> organizations,
        boolean own) {

    public Allot {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        organizations = organizations == null ? Set.of() : Set.copyOf(organizations);
    }

    void require() {
        if (kinds.isEmpty() && organizations.isEmpty() && !own) {
            throw DelegateError.NOBODY_SELECTED.refusal();
        }
    }
}
