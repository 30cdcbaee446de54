package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.poll.PollId;
import vn.diemcau.poll.PollStep;

/** What is said about polls: by those who vote, and by those who run the session. */
sealed interface PollCommand extends Inbound {

    PollId pollId();

    /** A step of a poll that needs to be told nothing else. */
    sealed interface Move extends PollCommand {
        PollStep step();
    }

    /**
     * Votes, instead of the vote that was given before.
     *
     * @param choices places of options, from 0
     * @param words for a poll that asks for words
     */
    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("poll.vote")
    record Vote(
            UUID id, PollId pollId, @Nullable List<Integer> choices, @Nullable List<String> words)
            implements PollCommand {}

    /**
     * Opens a drafted poll.
     *
     * @param version the draft that was read
     */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.open")
    record Open(UUID id, PollId pollId, Integer version) implements PollCommand {}

    /** Ends the voting. */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.close")
    record Close(UUID id, PollId pollId) implements Move {
        @Override
        public PollStep step() {
            return PollStep.CLOSE;
        }
    }

    /** Lets people vote again in a closed poll. */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.reopen")
    record Reopen(UUID id, PollId pollId) implements Move {
        @Override
        public PollStep step() {
            return PollStep.REOPEN;
        }
    }

    /** Shows the result to everybody in the session. */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.show")
    record Show(UUID id, PollId pollId) implements Move {
        @Override
        public PollStep step() {
            return PollStep.SHOW;
        }
    }

    /** Hides the result again. */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.hide")
    record Hide(UUID id, PollId pollId) implements Move {
        @Override
        public PollStep step() {
            return PollStep.HIDE;
        }
    }

    /**
     * Hides a given word from the results that everybody sees, or lets it through again.
     *
     * @param hidden whether it is hidden from now on
     */
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    @JsonTypeName("poll.word")
    record Word(UUID id, PollId pollId, String word, Boolean hidden) implements PollCommand {}
}
