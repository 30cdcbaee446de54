package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** The topics of sessions. */
@ApplicationScoped
class TopicRepository {

    private final Database database;

    @Inject
    TopicRepository(Database database) {
        this.database = database;
    }

    Optional<Topic> find(SessionId session, TopicId id) {
        return Optional.ofNullable(manager().find(Topic.class, id.value()))
                .filter(topic -> topic.session().equals(session));
    }

    List<Topic> list(SessionId session) {
        return manager()
                .createQuery(
                        "from Topic t where t.sessionId = :session order by t.position, t.id",
                        Topic.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** How often the session's list was written. */
    int version(SessionId session) {
        TopicList list = manager().find(TopicList.class, session.value());
        return list == null ? 0 : list.version();
    }

    void noteWritten(SessionId session) {
        TopicList list = manager().find(TopicList.class, session.value());
        if (list == null) {
            list = new TopicList(session);
            manager().persist(list);
        }
        list.written();
    }

    void add(Topic topic) {
        manager().persist(topic);
    }

    void remove(Topic topic) {
        manager().remove(topic);
    }

    /** Whether questions are filed under one of these. */
    boolean isUsed(Collection<Topic> topics) {
        List<UUID> ids = topics.stream().map(topic -> topic.id().value()).toList();
        return !ids.isEmpty()
                && !manager()
                        .createQuery(
                                "select 1 from Question q where q.moderation.topicId in :ids",
                                Integer.class)
                        .setParameter("ids", ids)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private EntityManager manager() {
        return database.current();
    }
}
