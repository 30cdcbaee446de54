package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class DocumentRepository {

    private static final String ROW =
            "d.id, d.kind, d.state, d.copies, d.subject, o.name, d.number, d.symbol, d.issuedOn,"
                    + " d.recipient, d.voidReason, d.createdAt,"
                    + " (select count(*) from DocumentRecipient r where r.documentId = d.id),"
                    + " (select count(r.letterId) from DocumentRecipient r where r.documentId = d.id),"
                    + " (select count(r.problem) from DocumentRecipient r where r.documentId = d.id),"
                    + " exists (select 1 from DocumentFile f where f.key.documentId = d.id and f.key.kind = SCAN),"
                    + " exists (select 1 from Session s where s.id = d.sessionId"
                    + " and d.saysStartsAt is not null and (d.saysStartsAt <> s.startsAt"
                    + " or d.saysEndsAt <> s.endsAt"
                    + " or coalesce(d.saysPlace, '') <> coalesce(s.place, '')))";

    private static final String FROM = "Document d join Organization o on o.id = d.organizationId";

    /** Issued to the organization: a copy of its own, or one text for several. */
    private static final String RECEIVED =
            "d.state = ISSUED and d.number is not null and (d.recipientOrganizationId = :recipient"
                    + " or exists (select 1 from DocumentRecipient r"
                    + " where r.documentId = d.id and r.organizationId = :recipient))";

    // Organizations see nothing of what may still be thrown away.
    private static final String ANNOUNCED =
            "exists (select 1 from Event e where e.id = d.eventId and e.state <> DRAFT)";

    /** Goes instead of somebody, and has no giấy ủy quyền that counts. */
    private static final String UNAUTHORIZED =
            "d.state = NAMED and d.replacesId is not null"
                    + " and not exists (select 1 from Document x where x.delegateId = d.id"
                    + " and x.kind = AUTHORIZATION and x.state = ISSUED)";

    private final Database database;

    @Inject
    DocumentRepository(Database database) {
        this.database = database;
    }

    void add(Document document) {
        database.current().persist(document);
    }

    void add(DocumentRecipient recipient) {
        database.insert(recipient);
    }

    void add(DocumentFile file) {
        database.current().persist(file);
    }

    void remove(Document draft) {
        database.current().remove(draft);
    }

    void flush() {
        database.current().flush();
    }

    Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(database.current().find(Document.class, id.value()));
    }

    /** Locked until the transaction ends, as it stands now. */
    Optional<Document> findLocked(DocumentId id) {
        return Optional.ofNullable(
                database.current()
                        .find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    long count(EventId event) {
        return database.current()
                .createQuery(
                        "select count(*) from Document d where d.eventId = :event and d.masterId is null",
                        Long.class)
                .setParameter("event", event.value())
                .getSingleResult();
    }

    /** What was written for an event, the newest first; copies are not listed. */
    Page<DocumentRow> page(
            EventId event,
            @Nullable String searched,
            @Nullable DocumentKind kind,
            @Nullable DocumentState state,
            PageRequest wanted) {
        return new Listing(FROM)
                .where("d.eventId = :event", "event", event.value())
                .where("d.masterId is null")
                .where("d.kind = :kind", "kind", kind)
                .where("d.state = :state", "state", state)
                .search(searched, "d.subject", "d.symbol")
                .page(
                        database.current(),
                        DocumentRow.Read.class,
                        ROW,
                        "",
                        "d.createdAt desc, d.id desc",
                        wanted)
                .map(DocumentRow.Read::row);
    }

    /** The copies of a text, in the order of their numbers. */
    Page<DocumentRow> pageCopies(DocumentId master, @Nullable String searched, PageRequest wanted) {
        return new Listing(FROM)
                .where("d.masterId = :master", "master", master.value())
                .search(searched, "d.recipient")
                .page(database.current(), DocumentRow.Read.class, ROW, "", "d.number, d.id", wanted)
                .map(DocumentRow.Read::row);
    }

    /** The register: what has a number, the newest first. */
    Page<DocumentRow> pageRegister(
            @Nullable EventId event,
            @Nullable OrganizationId body,
            @Nullable DocumentKind kind,
            @Nullable Integer year,
            @Nullable String searched,
            PageRequest wanted) {
        return new Listing(FROM)
                .where("d.number is not null")
                .where("d.eventId = :event", "event", event == null ? null : event.value())
                .where("d.organizationId = :body", "body", body == null ? null : body.value())
                .where("d.kind = :kind", "kind", kind)
                .where("year(d.issuedOn) = :year", "year", year)
                .search(searched, "d.subject", "d.symbol", "d.recipient")
                .page(
                        database.current(),
                        DocumentRow.Read.class,
                        ROW,
                        "",
                        "d.issuedAt desc, d.number desc",
                        wanted)
                .map(DocumentRow.Read::row);
    }

    /** Recipients to whom no copy could be issued, with the reason. */
    List<DocumentRecipient> listProblems(DocumentId master, int most) {
        return database.current()
                .createQuery(
                        "from DocumentRecipient r where r.documentId = :document and r.problem is not null order by r.position",
                        DocumentRecipient.class)
                .setParameter("document", master.value())
                .setMaxResults(most)
                .getResultList();
    }

    RecipientCounts countRecipients(DocumentId document) {
        return database.current()
                .createQuery(
                        "select count(*), count(r.letterId), count(r.problem) from DocumentRecipient r where r.documentId = :document",
                        RecipientCounts.class)
                .setParameter("document", document.value())
                .getSingleResult();
    }

    /** The next recipient whose copy is to be issued. */
    Optional<DocumentRecipient> findNextRecipient(DocumentId master) {
        return database.current()
                .createQuery(
                        "from DocumentRecipient r where r.documentId = :document"
                                + " and r.letterId is null and r.problem is null order by r.position",
                        DocumentRecipient.class)
                .setParameter("document", master.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<DocumentRecipient> findRecipient(UUID id) {
        return Optional.ofNullable(database.current().find(DocumentRecipient.class, id));
    }

    List<DocumentId> listIssuing() {
        return database.current()
                .createQuery(
                        "select d.id from Document d where d.state = ISSUING order by d.issuedAt",
                        UUID.class)
                .getResultStream()
                .map(DocumentId::new)
                .toList();
    }

    /**
     * Issued copies behind {@code after}, or from the first, in the order of their numbers; these
     * begin anew where the year ends while copies are issued.
     */
    List<Document> listIssuedCopies(DocumentId master, @Nullable Document after, int most) {
        return database.current()
                .createQuery(
                        """
                        from Document d where d.masterId = :master and d.state = ISSUED
                        and (year(d.issuedOn) > :year or (year(d.issuedOn) = :year and d.number > :number))
                        order by year(d.issuedOn), d.number
                        """,
                        Document.class)
                .setParameter("master", master.value())
                .setParameter(
                        "year",
                        after == null ? 0 : Objects.requireNonNull(after.issuedOn).getYear())
                .setParameter("number", after == null ? 0 : Objects.requireNonNull(after.number))
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes the numbers of all copies of a text out of use; how many. */
    int makeCopiesVoid(DocumentId master, String reason, Instant now) {
        return database.current()
                .createQuery(
                        "update Document d set d.state = VOIDED, d.voidReason = :reason, d.voidedAt = :now, d.version = d.version + 1"
                                + " where d.masterId = :master and d.state = ISSUED")
                .setParameter("master", master.value())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Who goes for {@code body} instead of somebody else, without a giấy ủy quyền that counts, in
     * events for which something is issued.
     *
     * @param event null for all
     */
    List<DelegateId> listUnauthorized(OrganizationId body, @Nullable EventId event, int most) {
        return new Listing(
                        "Delegate d join Allotment a on a.id = d.allotmentId join Session s on s.id = d.sessionId")
                        .where("a.organizationId = :body", "body", body.value())
                        .where("s.event.id = :event", "event", event == null ? null : event.value())
                        .where("s.event.state in (PUBLISHED, LIVE)")
                        .where(UNAUTHORIZED)
                        .list(database.current(), UUID.class, "d.id", "s.startsAt, d.id", most)
                        .stream()
                        .map(DelegateId::new)
                        .toList();
    }

    /** What counts and is for this delegate alone; nobody else changes it meanwhile. */
    List<Document> listIssuedForLocked(DelegateId delegate) {
        return database.current()
                .createQuery(
                        "from Document d where d.delegateId = :delegate and d.state = ISSUED order by d.id",
                        Document.class)
                .setParameter("delegate", delegate.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Whether a giấy ủy quyền counts for this substitute. Locks what is there and the room for
     * another: of two that are issued at once one is refused.
     */
    boolean isAuthorizedLocked(DelegateId substitute) {
        return listIssuedForLocked(substitute).stream()
                .anyMatch(one -> one.kind == DocumentKind.AUTHORIZATION);
    }

    Optional<DocumentFile> findFile(DocumentId document, DocumentFile.Kind kind) {
        return Optional.ofNullable(
                database.current()
                        .find(DocumentFile.class, new DocumentFile.Key(document.value(), kind)));
    }

    /** To be looked at alone: many are read in one transaction, and none of them stays. */
    Optional<DocumentFile> readFile(DocumentId document, DocumentFile.Kind kind) {
        Optional<DocumentFile> file = findFile(document, kind);
        file.ifPresent(database.current()::detach);
        return file;
    }

    void remove(DocumentFile file) {
        database.current().remove(file);
    }

    /** What was sent to an organization and still counts, the newest first; null: of all events. */
    Page<DocumentRow> pageReceived(
            @Nullable EventId event,
            OrganizationId recipient,
            @Nullable String searched,
            PageRequest wanted) {
        return new Listing(FROM)
                .where("d.eventId = :event", "event", event == null ? null : event.value())
                .where(RECEIVED, "recipient", recipient.value())
                .where(ANNOUNCED)
                .search(searched, "d.subject", "d.symbol", "o.name")
                .page(
                        database.current(),
                        DocumentRow.Read.class,
                        ROW,
                        "",
                        "d.issuedAt desc, d.id desc",
                        wanted)
                .map(DocumentRow.Read::row);
    }

    Optional<Document> findReceived(
            @Nullable EventId event, OrganizationId recipient, DocumentId id) {
        return new Listing("Document d")
                .where("d.eventId = :event", "event", event == null ? null : event.value())
                .where("d.id = :id", "id", id.value())
                .where(RECEIVED, "recipient", recipient.value())
                .where(ANNOUNCED)
                .first(database.current(), Document.class, "d", "");
    }

    /** The delegates who come, by organization and name. */
    List<DelegateId> listNamed(SessionId session, @Nullable DelegateGroupId group, int most) {
        return list("d.state = NAMED", session, group, most);
    }

    /** Those of them who go instead of somebody, without a giấy ủy quyền that counts. */
    List<DelegateId> listUnauthorized(
            SessionId session, @Nullable DelegateGroupId group, int most) {
        return list(UNAUTHORIZED, session, group, most);
    }

    private List<DelegateId> list(
            String which, SessionId session, @Nullable DelegateGroupId group, int most) {
        return new Listing(
                        "Delegate d join Person p on p.id = d.personId left join p.organization o")
                        .where("d.sessionId = :session", "session", session.value())
                        .where(which)
                        .where("d.groupId = :group", "group", group == null ? null : group.value())
                        .list(database.current(), UUID.class, "d.id", "o.name, p.name, d.id", most)
                        .stream()
                        .map(DelegateId::new)
                        .toList();
    }

    /** The parents of {@code organizations}. */
    List<OrganizationId> listParents(List<OrganizationId> organizations) {
        return database.current()
                .createQuery(
                        "select distinct o.parent.id from Organization o where o.id in :ids and o.parent is not null",
                        UUID.class)
                .setParameter("ids", organizations.stream().map(OrganizationId::value).toList())
                .getResultStream()
                .map(OrganizationId::new)
                .toList();
    }

    record RecipientCounts(long all, long issued, long refused) {}
}
