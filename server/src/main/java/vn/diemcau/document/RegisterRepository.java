package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;

/**
 * Sổ đăng ký văn bản đi: the numbers of one body, year and kind, from 1, without a gap and none
 * twice (Nghị định 30/2020/NĐ-CP, Điều 15). A number is taken in the transaction that stores its
 * document: both are there, or neither is.
 */
@ApplicationScoped
class RegisterRepository {

    private final Database database;

    @Inject
    RegisterRepository(Database database) {
        this.database = database;
    }

    /**
     * The next number; whoever else wants one of this register waits until the transaction ends.
     */
    RegisterEntry take(OrganizationId body, DocumentKind kind, Instant now) {
        int year = LocalDate.ofInstant(now, Clocks.VIETNAM).getYear();
        database.current()
                .createNativeQuery(
                        """
                        insert into document_register (id, organization_id, year, kind, last_number)
                        values (:id, :body, :year, :kind, 1)
                        on duplicate key update last_number = last_number + 1
                        """)
                .setParameter("id", Ids.next())
                .setParameter("body", body.value())
                .setParameter("year", year)
                .setParameter("kind", kind.name())
                .executeUpdate();
        // What this transaction has written it reads, whatever it saw before.
        return database.current()
                .createQuery(
                        "select r.id, r.lastNumber from DocumentRegister r"
                                + " where r.organizationId = :body and r.year = :year and r.kind = :kind",
                        RegisterEntry.class)
                .setParameter("body", body.value())
                .setParameter("year", year)
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
