package vn.diemcau.channel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the channels say, and what they keep to that no setting changes, for the AsyncAPI document.
 */
public final class ChannelTerms {

    private ChannelTerms() {}

    /** What channels say beside facts. */
    public static Class<?> spoken() {
        return Spoken.class;
    }

    /** Values by what they are, in the order of PROTOCOL.md. */
    public static Map<String, Object> all() {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("seconds between beats (C4)", Channels.BEAT.toSeconds());
        limits.put("bytes of facts in a message (C6)", Messages.MOST_BYTES);
        limits.put(
                "milliseconds that facts are gathered at most (C8)",
                Pace.USUAL.longest().toMillis());
        limits.put("visible facts that are replayed (R3)", Replay.LONGEST);
        limits.put("revisions that are searched for them (R3)", Replay.WIDEST);
        limits.put("changes that wait in a session (L4)", Writer.MAX_WAITING);
        return limits;
    }
}
