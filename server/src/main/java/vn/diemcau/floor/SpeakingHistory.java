package vn.diemcau.floor;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who was called so far, and how long they spoke, as far as the order depends on it. */
final class SpeakingHistory {

    /**
     * Somebody who was called.
     *
     * @param turn the how-manieth turn of the session, from 1
     * @param seconds how long they spoke; 0 until they have ended
     */
    record Turn(long turn, UUID region, PlaceKind kind, String speaker, long seconds) {}

    private final long lastTurn;
    private final Map<UUID, Long> lastTurnOf = new HashMap<>();
    private final Map<UUID, Long> secondsOf = new HashMap<>();
    private final Map<PlaceKind, Long> turnsOfKind = new EnumMap<>(PlaceKind.class);
    private final Map<String, Long> turnsOfSpeaker = new HashMap<>();

    /**
     * @param lastTurn the number that was given last, also where that turn was taken back
     */
    SpeakingHistory(long lastTurn, Collection<Turn> turns) {
        this.lastTurn = lastTurn;
        for (Turn turn : turns) {
            lastTurnOf.merge(turn.region(), turn.turn(), Math::max);
            secondsOf.merge(turn.region(), turn.seconds(), Long::sum);
            turnsOfKind.merge(turn.kind(), 1L, Long::sum);
            turnsOfSpeaker.merge(turn.speaker(), 1L, Long::sum);
        }
    }

    long lastTurn() {
        return lastTurn;
    }

    /** The region's latest turn; 0 where it had none. */
    long lastTurnOf(UUID region) {
        return lastTurnOf.getOrDefault(region, 0L);
    }

    long secondsOf(UUID region) {
        return secondsOf.getOrDefault(region, 0L);
    }

    long turnsOf(PlaceKind kind) {
        return turnsOfKind.getOrDefault(kind, 0L);
    }

    long turnsOf(String speaker) {
        return turnsOfSpeaker.getOrDefault(speaker, 0L);
    }
}
