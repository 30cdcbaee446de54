package vn.diemcau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.Database;

@ApplicationScoped
class AuditRepository {

    private final Database database;

    @Inject
    AuditRepository(Database database) {
        this.database = database;
    }

    void add(AuditEntry entry) {
        database.current().persist(entry);
    }
}
