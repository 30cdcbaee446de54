package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;

/** How people voted in polls; the polls themselves are part of the plan and are drafts again. */
@ApplicationScoped
class GivenVotes implements GivenInSession {

    private static final String OF_POLL =
            "JOIN poll p ON p.id = given.poll_id WHERE p.session_id = :session";

    private final PollRepository polls;

    @Inject
    GivenVotes(PollRepository polls) {
        this.polls = polls;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                new GivenRows("poll_ballot", List.of("poll_id", "participant_id"), OF_POLL),
                new GivenRows("poll_word", List.of("poll_id", "word"), OF_POLL));
    }

    @Override
    public void reset(SessionId session) {
        for (Poll poll : polls.list(session)) {
            poll.backToDraft();
            polls.getTally(poll).clear(poll);
        }
    }
}
