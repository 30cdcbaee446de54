package vn.diemcau.invitation;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.directory.OrganizationId;

/**
 * Which of a session's bridge points or delegates. Of points all of these levels, or single ones;
 * of delegates those of these groups and of these organizations, single ones, or all.
 *
 * @param allDelegates asks for delegates where nothing else does
 */
record Selection(
        @Size(max = 5) Set<PointLevel> levels,
        @Size(max = 200) Set<BridgePointId> points,
        @Nullable Boolean allDelegates,
        @Size(max = 200) Set<DelegateGroupId> groups,
        @Size(max = 200) Set<OrganizationId> units,
        @Size(max = 200) Set<DelegateId> delegates) {

    Selection {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        points = points == null ? Set.of() : Set.copyOf(points);
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        units = units == null ? Set.of() : Set.copyOf(units);
        delegates = delegates == null ? Set.of() : Set.copyOf(delegates);
    }

    static Selection ofLevels(Set<PointLevel> levels) {
        return new Selection(levels, Set.of(), false, Set.of(), Set.of(), Set.of());
    }

    static Selection ofAllDelegates() {
        return new Selection(Set.of(), Set.of(), true, Set.of(), Set.of(), Set.of());
    }

    InviteeKind kind() {
        return asksForDelegates() ? InviteeKind.DELEGATE : InviteeKind.POINT;
    }

    /** Refuses where it says nothing, or speaks of points and delegates at once. */
    void require() {
        boolean asksForPoints = !levels.isEmpty() || !points.isEmpty();
        if (asksForPoints == asksForDelegates()) {
            throw InvitationError.NOBODY_SELECTED.refusal();
        }
    }

    private boolean asksForDelegates() {
        return Boolean.TRUE.equals(allDelegates)
                || !groups.isEmpty()
                || !units.isEmpty()
                || !delegates.isEmpty();
    }
}
