package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.platform.Database;

/** Which issued documents delegates have in hand: their own, or those of who sends them. */
@ApplicationScoped
class HeldDocumentRepository {

    /** Own copies, and what is for all of them. */
    private static final List<String> HELD =
            List.of(
                    """
                    select d.delegateId, d.id, d.issuedAt from Document d
                    where d.state = ISSUED and d.number is not null and d.kind in :kinds
                    and d.delegateId in :delegates
                    """,
                    """
                    select r.delegateId, d.id, d.issuedAt
                    from DocumentRecipient r join Document d on d.id = r.documentId
                    where d.state = ISSUED and d.number is not null and d.kind in :kinds
                    and r.delegateId in :delegates
                    """);

    /**
     * What the organizations have that send them to a session: the công văn that asked for them.
     */
    private static final List<String> HELD_BY_UNIT =
            List.of(
                    """
                    select t.id, d.id, d.issuedAt
                    from Delegate t join Allotment a on a.id = t.allotmentId
                    join Document d
                        on d.recipientOrganizationId = a.organizationId and d.sessionId = t.sessionId
                    where d.state = ISSUED and d.number is not null and d.kind in :kinds
                    and t.state = NAMED and t.id in :delegates
                    """,
                    """
                    select t.id, d.id, d.issuedAt
                    from Delegate t join Allotment a on a.id = t.allotmentId
                    join DocumentRecipient r on r.organizationId = a.organizationId
                    join Document d on d.id = r.documentId and d.sessionId = t.sessionId
                    where d.state = ISSUED and d.number is not null and d.kind in :kinds
                    and t.state = NAMED and t.id in :delegates
                    """);

    private final Database database;

    @Inject
    HeldDocumentRepository(Database database) {
        this.database = database;
    }

    /**
     * The ones issued last that these get: an own copy, or one that is for all of them; who has
     * none is left out.
     */
    Map<DelegateId, DocumentId> listNewestFor(
            Collection<DelegateId> delegates, Set<DocumentKind> kinds) {
        return listNewest(HELD, delegates, kinds);
    }

    /**
     * The ones issued last for the sessions of these that went to the organizations that send them:
     * an own copy of those, or one that is for all; who has none is left out.
     */
    Map<DelegateId, DocumentId> listNewestForUnitsOf(
            Collection<DelegateId> delegates, Set<DocumentKind> kinds) {
        return listNewest(HELD_BY_UNIT, delegates, kinds);
    }

    private Map<DelegateId, DocumentId> listNewest(
            List<String> queries, Collection<DelegateId> delegates, Set<DocumentKind> kinds) {
        List<Held> held = new ArrayList<>();
        for (String query : queries) {
            held.addAll(
                    database.current()
                            .createQuery(query, Held.class)
                            .setParameter("kinds", kinds)
                            .setParameter(
                                    "delegates", delegates.stream().map(DelegateId::value).toList())
                            .getResultList());
        }
        held.sort(Comparator.comparing(Held::issuedAt).thenComparing(Held::document));
        Map<DelegateId, DocumentId> newest = new HashMap<>();
        held.forEach(
                each ->
                        newest.put(
                                new DelegateId(each.delegate()), new DocumentId(each.document())));
        return newest;
    }

    /** As a query selects it. */
    record Held(UUID delegate, UUID document, Instant issuedAt) {}
}
