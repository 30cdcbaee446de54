package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/**
 * Sổ đăng ký văn bản đi: the numbers of one body, year and kind, without a gap and none twice (Nghị
 * định 30/2020/NĐ-CP, Điều 15). A number is taken in the transaction that stores its document: both
 * are there, or neither is.
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
                        insert into document_register
                            (id, organization_id, year, kind, first_number, last_number)
                        values (:id, :body, :year, :kind, 1, 1)
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

    /**
     * A register of which nobody has taken a number, with the number that it begins with. Refuses
     * where it is begun already; whoever takes its first number at the same time is waited for.
     */
    void begin(DocumentRegister register) {
        try {
            database.current().persist(register);
            database.current().flush();
        } catch (ConstraintViolationException begun) {
            throw DocumentError.REGISTER_BEGUN.refusal();
        }
    }

    /** All that was taken out of it, the last first. */
    Page<GivenNumber.Read> pageGiven(
            OrganizationId body, DocumentKind kind, int year, PageRequest wanted) {
        return new Listing("Document d join DocumentRegister r on r.id = d.registerId")
                .where("d.number is not null")
                .where("r.organizationId = :body", "body", body.value())
                .where("r.kind = :kind", "kind", kind)
                .where("r.year = :year", "year", year)
                .page(
                        database.current(),
                        GivenNumber.Read.class,
                        "d.id, d.eventId, d.number, d.symbol, d.issuedOn, d.state, d.subject,"
                                + " d.recipient, d.voidReason",
                        "",
                        "d.number desc",
                        wanted);
    }

    /** Behind the number that was taken out of it last, in whatever year. */
    Optional<String> findLastSymbol(OrganizationId body, DocumentKind kind) {
        return new Listing("Document d join DocumentRegister r on r.id = d.registerId")
                        .where("r.organizationId = :body", "body", body.value())
                        .where("r.kind = :kind", "kind", kind)
                        .list(
                                database.current(),
                                String.class,
                                "d.symbol",
                                "r.year desc, d.number desc",
                                1)
                        .stream()
                        .findFirst();
    }

    List<DocumentRegister> list(Collection<OrganizationId> bodies, int year) {
        return database.current()
                .createQuery(
                        "from DocumentRegister r where r.organizationId in :bodies and r.year = :year",
                        DocumentRegister.class)
                .setParameter("bodies", bodies.stream().map(OrganizationId::value).toList())
                .setParameter("year", year)
                .getResultList();
    }
}
