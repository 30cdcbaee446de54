package vn.diemcau.delegate;

import java.util.UUID;

/** Where a delegate or an allotment belongs, which never changes: what is locked before it. */
record Place(DelegateGroupId group, AllotmentId allotment) {

    Place(UUID group, UUID allotment) {
        this(new DelegateGroupId(group), new AllotmentId(allotment));
    }
}
