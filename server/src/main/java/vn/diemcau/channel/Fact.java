package vn.diemcau.channel;

import java.time.Instant;

/** Something that happened in a channel, as it stands in the log. */
final class Fact {

    private final long revision;
    private final Audience audience;
    private final byte[] payload;
    private final Instant at;

    /**
     * @param revision its place in the channel's log, consecutive from 1
     * @param payload JSON in UTF-8
     */
    Fact(long revision, Audience audience, byte[] payload, Instant at) {
        this.revision = revision;
        this.audience = audience;
        this.payload = payload;
        this.at = at;
    }

    long revision() {
        return revision;
    }

    Audience audience() {
        return audience;
    }

    /** Not a copy: nobody changes it. */
    byte[] payload() {
        return payload;
    }

    Instant at() {
        return at;
    }
}
