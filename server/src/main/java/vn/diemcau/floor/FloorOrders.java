package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/**
 * Works out the order of a session's queue from what stands in the database, and from nothing else:
 * whoever does it at the same revision gets the same order.
 */
@ApplicationScoped
class FloorOrders {

    /** The order, and the rows from which it was worked out. */
    record Ordered(FairOrder order, Map<UUID, FloorRepository.WaitingRow> rows) {

        FloorRepository.WaitingRow row(Candidate candidate) {
            return Objects.requireNonNull(rows.get(candidate.id()));
        }
    }

    private final Database database;
    private final FloorRepository requests;
    private final FloorSettingsRepository settings;

    @Inject
    FloorOrders(Database database, FloorRepository requests, FloorSettingsRepository settings) {
        this.database = database;
        this.requests = requests;
        this.settings = settings;
    }

    Ordered get(SessionId session) {
        return database.read(
                () -> {
                    List<FloorRepository.WaitingRow> waiting = requests.listWaiting(session);
                    Map<UUID, FloorRepository.WaitingRow> rows = new HashMap<>();
                    waiting.forEach(row -> rows.put(row.id(), row));
                    SpeakingHistory history =
                            new SpeakingHistory(
                                    settings.totals(session).lastTurn,
                                    requests.listTurns(session).stream()
                                            .map(FloorRepository.TurnRow::turnOf)
                                            .toList());
                    return new Ordered(
                            FairQueue.order(
                                    settings.get(session).rules(),
                                    history,
                                    waiting.stream()
                                            .map(FloorRepository.WaitingRow::candidate)
                                            .toList()),
                            rows);
                });
    }
}
