package vn.diemcau.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Passes for many clients on one machine, which limits per address would keep out; given by the
 * feature that issues them. A pass says that an organizer expects the crowd, and lets some of it
 * stand in for moderators and hosts of that one session; it opens nothing else.
 */
public interface LoadPasses {

    /** The header in which a client shows its pass. */
    String HEADER = "Rehearsal-Pass";

    /**
     * The session for which the pass was issued, while that is a rehearsal. Asked for every request
     * that shows a pass, so it costs no look at the database.
     */
    Optional<UUID> findSession(String pass);

    /** Whether there is a pass for the session now; as cheap. */
    boolean isIssuedFor(UUID session);
}
