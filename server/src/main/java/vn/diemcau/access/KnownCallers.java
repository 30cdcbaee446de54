package vn.diemcau.access;

import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;

/** Who holds a browser's cookies; given by the feature that keeps the login sessions. */
public interface KnownCallers {

    /** The account or guest that is signed in there now. */
    Optional<Caller.SignedIn> findSignedIn(Map<String, Cookie> cookies);

    /** The participant as whom somebody joined there. */
    Optional<Caller.Participant> findParticipant(Map<String, Cookie> cookies);
}
