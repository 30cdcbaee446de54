package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointState;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class FloorRepository {

    private final Database database;

    @Inject
    FloorRepository(Database database) {
        this.database = database;
    }

    void add(FloorRequest request) {
        manager().persist(request);
    }

    /** Writes what was changed, where the order of statements matters to the database's rules. */
    void flush() {
        manager().flush();
    }

    Optional<FloorRequest> find(SessionId session, FloorRequestId id) {
        return Optional.ofNullable(manager().find(FloorRequest.class, id.value()))
                .filter(request -> request.session().equals(session));
    }

    /** The request where the participant made it. */
    Optional<FloorRequest> findOwn(
            SessionId session, FloorRequestId id, ParticipantId participant) {
        return new Listing("FloorRequest r")
                .where("r.id = :id", "id", id.value())
                .where("r.sessionId = :session", "session", session.value())
                .where("r.participantId = :participant", "participant", participant.value())
                .first(manager(), FloorRequest.class, "r", "");
    }

    /** The request where a host made it for a point at one of {@code paths} or below. */
    Optional<FloorRequest> findOfHost(SessionId session, FloorRequestId id, Set<String> paths) {
        return atPoints(paths)
                .where("r.id = :id", "id", id.value())
                .where("r.sessionId = :session", "session", session.value())
                .where("r.participantId is null")
                .first(manager(), FloorRequest.class, "r", "");
    }

    /**
     * Requests for points at one of {@code paths} or below: what is open first, those who wait in
     * the order in which they asked, the others from the newest on.
     */
    Page<FloorRequest> pageOfPoints(SessionId session, Set<String> paths, PageRequest wanted) {
        return atPoints(paths)
                .where("r.sessionId = :session", "session", session.value())
                .page(
                        manager(),
                        FloorRequest.class,
                        "r",
                        "",
                        "case r.state when SPEAKING then 0 when CALLED then 1 when WAITING then 2"
                                + " else 3 end, case r.state when WAITING then r.number end, r.number desc",
                        wanted);
    }

    private static Listing atPoints(Set<String> paths) {
        Listing listing = new Listing("FloorRequest r join BridgePoint p on p.id = r.pointId");
        StringBuilder condition = new StringBuilder("(1 = 0");
        int number = 0;
        for (String path : paths) {
            String name = "path" + number++;
            condition.append(" or p.path like :").append(name);
            // Paths are hexadecimal digits and slashes: nothing in them is a wildcard.
            listing.with(name, path + "%");
        }
        return listing.where(condition.append(')').toString());
    }

    /** What a participant asked for, the newest first. */
    List<FloorRequest> listOwn(ParticipantId participant, int most) {
        return manager()
                .createQuery(
                        "from FloorRequest r where r.participantId = :participant"
                                + " order by r.number desc",
                        FloorRequest.class)
                .setParameter("participant", participant.value())
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasOpen(ParticipantId participant) {
        return manager()
                        .createQuery(
                                "select count(*) from FloorRequest r"
                                        + " where r.participantId = :participant"
                                        + " and r.state in :open",
                                Long.class)
                        .setParameter("participant", participant.value())
                        .setParameter("open", FloorState.OPEN)
                        .getSingleResult()
                > 0;
    }

    long countOpen(BridgePointId point) {
        return manager()
                .createQuery(
                        "select count(*) from FloorRequest r where r.pointId = :point"
                                + " and r.state in :open",
                        Long.class)
                .setParameter("point", point.value())
                .setParameter("open", FloorState.OPEN)
                .getSingleResult();
    }

    Optional<FloorRequest> findSpeaking(SessionId session) {
        return list(session, FloorState.SPEAKING, "r.number").stream().findFirst();
    }

    /** Those who were called and do not speak yet, in the order of the calls. */
    List<FloorRequest> listCalled(SessionId session) {
        return list(session, FloorState.CALLED, "r.turn");
    }

    private List<FloorRequest> list(SessionId session, FloorState state, String order) {
        return manager()
                .createQuery(
                        "from FloorRequest r where r.sessionId = :session and r.state = :state"
                                + " order by "
                                + order,
                        FloorRequest.class)
                .setParameter("session", session.value())
                .setParameter("state", state)
                .getResultList();
    }

    /** The requests with these ids, in no order. */
    Map<UUID, FloorRequest> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : manager()
                        .createQuery("from FloorRequest r where r.id in :ids", FloorRequest.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(request -> request.id, Function.identity()));
    }

    /** Those that wait and whose speaker, topic or place contain {@code searched}. */
    Set<UUID> search(SessionId session, String searched) {
        return new HashSet<>(
                new Listing("FloorRequest r")
                        .where("r.sessionId = :session", "session", session.value())
                        .where("r.state = WAITING")
                        .search(
                                searched,
                                "r.speakerName",
                                "r.topic",
                                "r.pointName",
                                "r.provinceName",
                                "r.school")
                        .list(manager(), UUID.class, "r.id", "r.number", 10_000));
    }

    /** What is over, the latest first. */
    Page<FloorRequest> history(SessionId session, @Nullable FloorState state, PageRequest wanted) {
        return new Listing("FloorRequest r")
                .where("r.sessionId = :session", "session", session.value())
                .where("r.state in :past", "past", FloorState.PAST)
                .where("r.state = :state", "state", state)
                .page(
                        manager(),
                        FloorRequest.class,
                        "r",
                        "",
                        "r.changedAt desc, r.number desc",
                        wanted);
    }

    /** Everything that waits, as far as its place depends on it, and what was told of it. */
    List<WaitingRow> listWaiting(SessionId session) {
        return manager()
                .createQuery(
                        """
                        select r.id as id, r.number as number, r.provinceId as provinceId,
                            r.provinceName as provinceName, r.pointId as pointId,
                            r.pointName as pointName, p.state as pointState,
                            r.placeKind as placeKind, r.speakerKey as speakerKey,
                            r.heldSince as heldSince, r.askedAt as askedAt,
                            r.handKind as handKind, r.handPlaces as handPlaces,
                            r.handReason as handReason, r.handBy as handBy, r.handAt as handAt,
                            r.placeTold as placeTold, r.heldTold as heldTold,
                            r.decidedTold as decidedTold
                        from FloorRequest r left join BridgePoint p on p.id = r.pointId
                        where r.sessionId = :session and r.state = WAITING
                        """,
                        WaitingRow.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Everybody who was called, spoke or speaks. */
    List<TurnRow> listTurns(SessionId session) {
        return manager()
                .createQuery(
                        """
                        select r.turn as turn, r.provinceId as provinceId,
                            r.provinceName as provinceName, r.pointId as pointId,
                            r.placeKind as placeKind, r.speakerKey as speakerKey,
                            r.startedAt as startedAt, r.endedAt as endedAt
                        from FloorRequest r
                        where r.sessionId = :session and r.turn is not null
                        """,
                        TurnRow.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** How many wait from each province; what comes from none under null. */
    List<WaitingCount> countWaiting(SessionId session) {
        return new Listing("FloorRequest r")
                .where("r.sessionId = :session", "session", session.value())
                .where("r.state = WAITING")
                .grouped(
                        manager(),
                        WaitingCount.class,
                        "r.provinceId as provinceId, r.provinceName as provinceName,"
                                + " count(*) as waiting",
                        "r.provinceId, r.provinceName");
    }

    /** Sessions in which the queue may have changed unnoticed: it is live, or somebody speaks. */
    List<SessionId> listAlive() {
        return manager()
                .createQuery(
                        "select distinct r.sessionId from FloorRequest r"
                                + " join Session s on s.id = r.sessionId"
                                + " where r.state in :open and (s.state = :live or r.state = SPEAKING)",
                        UUID.class)
                .setParameter("open", FloorState.OPEN)
                .setParameter("live", SessionState.LIVE)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    private EntityManager manager() {
        return database.current();
    }

    record WaitingCount(@Nullable UUID provinceId, @Nullable String provinceName, long waiting) {}

    record TurnRow(
            long turn,
            @Nullable UUID provinceId,
            @Nullable String provinceName,
            @Nullable UUID pointId,
            PlaceKind placeKind,
            String speakerKey,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        SpeakingHistory.Turn turnOf() {
            return new SpeakingHistory.Turn(
                    turn,
                    FloorRequest.region(provinceId, pointId),
                    placeKind,
                    speakerKey,
                    FloorRequest.seconds(startedAt, endedAt));
        }
    }

    record WaitingRow(
            UUID id,
            long number,
            @Nullable UUID provinceId,
            @Nullable String provinceName,
            @Nullable UUID pointId,
            @Nullable String pointName,
            @Nullable PointState pointState,
            PlaceKind placeKind,
            String speakerKey,
            long heldSince,
            Instant askedAt,
            Hand.@Nullable Kind handKind,
            @Nullable Integer handPlaces,
            @Nullable String handReason,
            @Nullable String handBy,
            @Nullable Instant handAt,
            @Nullable Integer placeTold,
            @Nullable FairRule heldTold,
            @Nullable FairRule decidedTold) {

        Candidate candidate() {
            return new Candidate(
                    id,
                    number,
                    FloorRequest.region(provinceId, pointId),
                    placeKind,
                    speakerKey,
                    pointState == null || pointState.isOnTheLine(),
                    heldSince,
                    askedAt,
                    FloorRequest.hand(handKind, handPlaces, handReason, handBy, handAt));
        }
    }
}
