package vn.diemcau.checkin;

import java.net.URI;
import java.time.Instant;

/**
 * A door's link. It can be had once, as only its hash is kept; asking again makes a new one.
 *
 * @param url with the token behind {@code #}
 */
public record DoorLink(DoorId doorId, String name, URI url, Instant expiresAt) {

    @Override
    public String toString() {
        return "DoorLink[" + name + "]";
    }
}
