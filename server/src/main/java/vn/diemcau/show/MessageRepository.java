package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Messages to the stage, and who has read them. */
@ApplicationScoped
class MessageRepository {

    private final Database database;

    @Inject
    MessageRepository(Database database) {
        this.database = database;
    }

    Optional<StageMessage> find(SessionId session, UUID id) {
        return Optional.ofNullable(manager().find(StageMessage.class, id))
                .filter(message -> message.sessionId.equals(session.value()));
    }

    /** The newest first. */
    Page<StageMessage> page(SessionId session, PageRequest wanted) {
        long total =
                manager()
                        .createQuery(
                                "select count(m) from StageMessage m where m.sessionId = :session",
                                Long.class)
                        .setParameter("session", session.value())
                        .getSingleResult();
        List<StageMessage> items =
                manager()
                        .createQuery(
                                "from StageMessage m where m.sessionId = :session"
                                        + " order by m.sentAt desc, m.id desc",
                                StageMessage.class)
                        .setParameter("session", session.value())
                        .setFirstResult(wanted.offset())
                        .setMaxResults(wanted.size())
                        .getResultList();
        return new Page<>(items, total, wanted.page(), wanted.size());
    }

    /** The receipts of these messages in one query, the first first. */
    Map<UUID, List<MessageReceipt>> listReceipts(Collection<StageMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        return manager()
                .createQuery(
                        "from MessageReceipt r where r.messageId in :ids order by r.readAt, r.screen",
                        MessageReceipt.class)
                .setParameter("ids", messages.stream().map(message -> message.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(receipt -> receipt.messageId));
    }

    boolean isRead(MessageReceipt.Key key) {
        return manager().find(MessageReceipt.class, key) != null;
    }

    void add(StageMessage message) {
        manager().persist(message);
    }

    void add(MessageReceipt receipt) {
        manager().persist(receipt);
        manager().flush();
    }

    private EntityManager manager() {
        return database.current();
    }
}
