package vn.diemcau.poll;

import java.util.List;
import vn.diemcau.event.SessionState;

/** What must hold before a vote is taken; the first that does not is what the voter is told. */
enum VotingRule {
    /** Who is not in the room does not vote: before and after the session nobody is. */
    SESSION_IS_LIVE {
        @Override
        void require(Voting voting) {
            if (voting.sessionState() != SessionState.LIVE) {
                throw PollError.SESSION_NOT_LIVE.refusal("state", voting.sessionState());
            }
        }
    },
    /** What was read out as the result does not change afterwards. */
    POLL_IS_OPEN {
        @Override
        void require(Voting voting) {
            if (voting.pollState() != PollState.OPEN) {
                throw PollError.NOT_OPEN.refusal();
            }
        }
    },
    /** A vote that the question does not offer could not be counted. */
    ANSWERS_THE_QUESTION {
        @Override
        void require(Voting voting) {
            voting.vote().requireFit(voting.content());
        }
    };

    static final List<VotingRule> ALL = List.of(values());

    /** The circumstances in which somebody votes. */
    record Voting(
            SessionState sessionState, PollState pollState, PollContent content, GivenVote vote) {}

    abstract void require(Voting voting);
}
