package vn.diemcau.channel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;

/**
 * What a channel says of its own accord beside facts; PROTOCOL.md, rules C1, C4 and C5. Facts are
 * put together in {@link Messages} from what the log holds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Spoken.Welcome.class),
    @JsonSubTypes.Type(Spoken.Resync.class),
    @JsonSubTypes.Type(Spoken.Beat.class)
})
sealed interface Spoken {

    /**
     * The first message of every connection.
     *
     * @param protocol the version of the protocol that this server speaks
     * @param revision that of the last fact of the session so far
     * @param at the server's time
     */
    @JsonTypeName("welcome")
    record Welcome(int protocol, long revision, Instant at) implements Spoken {}

    /**
     * The client has missed too much: it fetches the state anew, after a random pause of up to two
     * seconds, and keeps facts that arrive meanwhile until then.
     *
     * @param revision that of the last fact of the session so far
     */
    @JsonTypeName("resync")
    record Resync(long revision) implements Spoken {}

    /**
     * The line is alive, and everything visible up to {@code revision} was sent.
     *
     * @param revision where a client resumes from, which may be higher than that of its last fact
     * @param at the server's time
     */
    @JsonTypeName("beat")
    record Beat(long revision, Instant at) implements Spoken {}
}
