package vn.diemcau.poll;

import java.util.List;
import vn.diemcau.event.SessionState;

/**
 * What everybody in the session may see of its polls, the one opened last first.
 *
 * @param revision the facts up to this one are in it
 * @param own how the calling participant voted in them; empty for everybody else
 */
public record PublishedPolls(
        long revision, SessionState sessionState, List<PublishedPoll> items, List<OwnBallot> own) {}
