package vn.diemcau.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.diemcau.event.EventId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;

@ApplicationScoped
class LetterTemplateRepository {

    private final Database database;

    @Inject
    LetterTemplateRepository(Database database) {
        this.database = database;
    }

    void add(LetterTemplate template) {
        database.current().persist(template);
    }

    void flush() {
        database.current().flush();
    }

    void remove(LetterTemplate template) {
        database.current().remove(template);
    }

    /** At most as many as there are kinds and languages. */
    List<LetterTemplate> list(EventId event) {
        return database.current()
                .createQuery("from LetterTemplate where eventId = :event", LetterTemplate.class)
                .setParameter("event", event.value())
                .getResultList();
    }

    Optional<LetterTemplate> find(EventId event, LetterKind kind, Language language) {
        return database.current()
                .createQuery(
                        """
                        from LetterTemplate
                        where eventId = :event and kind = :kind and language = :language
                        """,
                        LetterTemplate.class)
                .setParameter("event", event.value())
                .setParameter("kind", kind)
                .setParameter("language", language.tag())
                .getResultStream()
                .findFirst();
    }
}
