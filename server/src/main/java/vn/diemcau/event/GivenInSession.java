package vn.diemcau.event;

import java.util.List;

/**
 * What one feature keeps of what people said and did in a session. None of it is part of the plan:
 * with it a session is no longer unused, and all of it goes when a rehearsal is wiped. Implemented
 * by every feature that keeps such; a test finds tables that were forgotten.
 */
public interface GivenInSession {

    /** Features whose rows refer to those of others come first, in steps of ten. */
    int order();

    /** In the order in which they can be deleted. */
    List<GivenRows> rows();

    /**
     * Puts back what the plan was changed to while the session ran, when all rows have gone. Called
     * on the writer of the session's channel.
     */
    default void reset(SessionId session) {}
}
