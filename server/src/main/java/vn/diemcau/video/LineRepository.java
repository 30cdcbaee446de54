package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class LineRepository {

    private final Database database;

    @Inject
    LineRepository(Database database) {
        this.database = database;
    }

    /** The session's lines, or the point's own; none, not stored, where nobody wrote any. */
    LineList list(SessionId session, @Nullable BridgePointId point) {
        UUID owner = point == null ? session.value() : point.value();
        LineList known = manager().find(LineList.class, owner);
        return known == null ? LineList.of(session, point) : known;
    }

    /** As {@link #list}, stored: an empty list has a version too, which the first change leaves. */
    LineList listForChange(SessionId session, @Nullable BridgePointId point) {
        LineList list = list(session, point);
        manager().persist(list);
        flush();
        return list;
    }

    /** Gives what was changed its new version. */
    void flush() {
        manager().flush();
    }

    /** What holds for each of {@code whom} that was moved by itself. */
    Map<UUID, Choice> choices(Collection<Choice.Key> whom) {
        List<UUID> subjects = whom.stream().map(Choice.Key::subjectId).toList();
        UUID session = whom.iterator().next().sessionId();
        return new Listing("Choice c")
                        .where("c.key.sessionId = :session", "session", session)
                        .where("c.key.subjectId in :subjects", "subjects", subjects)
                        .list(manager(), Choice.class, "c", "c.scope", subjects.size())
                        .stream()
                        .collect(Collectors.toMap(Choice::subject, choice -> choice));
    }

    /** To which lines somebody of the session was moved. */
    Set<LineId> linesInUse(SessionId session) {
        return manager()
                .createQuery(
                        "select distinct c.lineId from Choice c where c.key.sessionId = :session",
                        UUID.class)
                .setParameter("session", session.value())
                .getResultStream()
                .map(LineId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the session that were moved together: itself and its provinces. */
    List<Choice> wide(SessionId session) {
        return new Listing("Choice c")
                .where("c.key.sessionId = :session", "session", session.value())
                .where("c.scope <> POINT")
                .list(manager(), Choice.class, "c", "c.at desc, c.name", 200);
    }

    /** The points that were moved by themselves, the last ones first. */
    Page<Choice> points(SessionId session, PageRequest wanted) {
        return new Listing("Choice c")
                .where("c.key.sessionId = :session", "session", session.value())
                .where("c.scope = POINT")
                .page(manager(), Choice.class, "c", "", "c.at desc, c.name", wanted);
    }

    /** How many points were moved by themselves, by their provinces. */
    List<MovedPoints> countPoints(SessionId session) {
        return new Listing("Choice c")
                        .where("c.key.sessionId = :session", "session", session.value())
                        .where("c.scope = POINT")
                        .grouped(
                                manager(),
                                ByProvince.class,
                                "c.provinceId as province, count(*) as points",
                                "c.provinceId")
                        .stream()
                        .map(
                                row ->
                                        new MovedPoints(
                                                row.province() == null
                                                        ? null
                                                        : new AdminUnitId(row.province()),
                                                row.points()))
                        .toList();
    }

    Optional<Choice> find(Whom whom) {
        return Optional.ofNullable(manager().find(Choice.class, whom.key()));
    }

    void add(Choice choice) {
        manager().persist(choice);
    }

    void remove(Choice choice) {
        manager().remove(choice);
    }

    /** Forgets that some within {@code whom} were moved by themselves. */
    void removeWithin(Whom whom) {
        String all = "delete from Choice c where c.key.sessionId = :session and c.scope <> SESSION";
        if (whom.province() == null) {
            manager()
                    .createMutationQuery(all)
                    .setParameter("session", whom.session().value())
                    .executeUpdate();
            return;
        }
        manager()
                .createMutationQuery(all + " and c.scope = POINT and c.provinceId = :province")
                .setParameter("session", whom.session().value())
                .setParameter("province", whom.province().value())
                .executeUpdate();
    }

    void add(SwitchStep step) {
        manager().persist(step);
    }

    /** The history, the last move first. */
    Page<SwitchStep> steps(SessionId session, PageRequest wanted) {
        return new Listing("SwitchStep s")
                .where("s.sessionId = :session", "session", session.value())
                .page(manager(), SwitchStep.class, "s", "", "s.at desc, s.id desc", wanted);
    }

    /** Everything that was moved in a session of a draft, which is about to be deleted. */
    void removeMoves(SessionId session) {
        for (String what :
                List.of("Choice c where c.key.sessionId", "SwitchStep c where c.sessionId")) {
            manager()
                    .createMutationQuery("delete from " + what + " = :session")
                    .setParameter("session", session.value())
                    .executeUpdate();
        }
    }

    private org.hibernate.Session manager() {
        EntityManager current = database.current();
        return current.unwrap(org.hibernate.Session.class);
    }

    record ByProvince(@Nullable UUID province, long points) {}
}
