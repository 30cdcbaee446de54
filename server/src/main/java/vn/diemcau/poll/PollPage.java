package vn.diemcau.poll;

import java.util.List;
import vn.diemcau.event.SessionState;

/**
 * All polls of a session for those who run it, in the order in which they were written.
 *
 * @param revision the facts up to this one are in it
 */
public record PollPage(long revision, SessionState sessionState, List<PollView> items) {}
