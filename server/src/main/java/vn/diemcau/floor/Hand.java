package vn.diemcau.floor;

import java.time.Instant;

/**
 * Where a person who runs the session has put a request instead of its fair place.
 *
 * @param kind how
 * @param places how many places from the fair one, down; means nothing for {@link Kind#NEXT}
 * @param reason why; everybody who sees the queue reads it
 * @param by the name of who did it
 */
public record Hand(Kind kind, int places, String reason, String by, Instant at) {

    /** How a request was moved. */
    public enum Kind {
        /** Before all others; of several the last one moved is the first. */
        NEXT,
        /** So many places from where the rules put it, which goes along as the queue moves on. */
        SHIFTED
    }
}
