package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionState;

/**
 * An allotment as somebody has to do with it.
 *
 * @param organized whether the caller organizes the event, and does not stand for the organization
 *     alone
 */
record HeldAllotment(
        Allotment allotment,
        DelegateGroup group,
        EventState eventState,
        SessionState sessionState,
        String joinCode,
        boolean organized) {

    /** As the organization has to do with it, where one of its delegates acts. */
    HeldAllotment byItsOrganization() {
        return new HeldAllotment(allotment, group, eventState, sessionState, joinCode, false);
    }

    boolean isOver() {
        return DelegateRule.isOver(eventState, sessionState);
    }

    /** Whose people may be named: of this organization and those below it; null: anybody. */
    @Nullable OrganizationId within() {
        return organized || allotment.organizationId == null
                ? null
                : new OrganizationId(allotment.organizationId);
    }

    @Nullable OrganizationId unit() {
        return allotment.organizationId == null
                ? null
                : new OrganizationId(allotment.organizationId);
    }
}
