package vn.diemcau.development.demo;

import java.util.List;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;

/** On whose behalf the demo is loaded. */
final class DemoCaller {

    static final Caller.SignedIn ORGANIZER = named("Ban tổ chức (demo)");

    private DemoCaller() {}

    /** Somebody of this name who may do everything an organizer may. */
    static Caller.SignedIn named(String name) {
        UUID nobody = new UUID(0, 0);
        return new Caller.SignedIn(
                nobody,
                nobody,
                null,
                name,
                List.of(new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null)));
    }
}
