package vn.diemcau.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.platform.Json;

/** Gathers what the changes of one transaction tell; they are delivered once it is committed. */
public final class Facts {

    private final long head;
    private final Instant at;
    private final Reads reads = new Reads();
    private final List<Fact> told = new ArrayList<>();
    private long gap;

    Facts(long head, Instant at) {
        this.head = head;
        this.at = at;
    }

    /**
     * Tells {@code audience} that something happened.
     *
     * @param payload a record whose JSON names its {@code type}; what it holds reaches everybody in
     *     the audience, so it holds nothing that one of them may not know. Its {@link ToldTo} says
     *     to whom it may be told at all
     */
    public void tell(Audience audience, Object payload) {
        Hearers.require(payload.getClass(), audience);
        told.add(new Fact(head + gap + told.size() + 1, audience, encoded(payload), at));
    }

    /**
     * Leaves out so many revisions that whoever comes back from before fetches the state anew: for
     * a log whose facts were deleted.
     */
    public void leaveGap() {
        gap += Replay.WIDEST + 1;
    }

    /** The time that these facts carry. */
    public Instant at() {
        return at;
    }

    /** What was prepared to be read. */
    public Reads reads() {
        return reads;
    }

    List<Fact> told() {
        return told;
    }

    private static byte[] encoded(Object payload) {
        try {
            return Json.MAPPER.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not writable as JSON: " + payload.getClass().getName(), e);
        }
    }
}
