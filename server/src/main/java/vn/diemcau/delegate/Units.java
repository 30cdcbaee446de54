package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.platform.Database;

/** For whom somebody works who came in by an organization's link. */
@ApplicationScoped
public class Units {

    private final Database database;
    private final EventUnitRepository units;

    @Inject
    Units(Database database, EventUnitRepository units) {
        this.database = database;
        this.units = units;
    }

    /** None for accounts, which work for an organization in all events. */
    public Set<Unit> of(Caller.SignedIn caller) {
        Set<UUID> ids = caller.scopes(ScopeKind.EVENT_UNIT, Role.ORGANIZATION_STAFF);
        return ids.isEmpty() ? Set.of() : database.read(() -> units.list(ids));
    }
}
