package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Lookup;
import vn.diemcau.channel.Reads;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.SessionReads;

/**
 * Voting. All votes of a session go through its channel's one writer, so nothing is locked against
 * anybody: hundreds share a transaction, which reads each kind of thing once and writes each count
 * once.
 */
@ApplicationScoped
public class VotingService {

    private final Channels channels;
    private final BallotRepository ballots;
    private final ResultTeller teller;
    private final SessionReads sessionReads;
    private final Lookup<PollId, Poll> pollsById;
    private final Lookup<PollId, Tally> talliesById;
    private final Lookup<Ballot.Key, Ballot> ballotsByKey;
    private final Lookup<WordTally.Key, WordTally> wordsByKey;

    @Inject
    VotingService(
            Channels channels,
            PollRepository polls,
            BallotRepository ballots,
            SessionReads sessionReads,
            ResultTeller teller) {
        this.channels = channels;
        this.ballots = ballots;
        this.teller = teller;
        this.sessionReads = sessionReads;
        this.pollsById = polls::list;
        this.talliesById = polls::listTallies;
        this.ballotsByKey = ballots::list;
        this.wordsByKey = ballots::listWords;
    }

    /**
     * Takes a participant's vote, instead of the one that they gave before.
     *
     * @param choices the chosen places; null: none
     * @param words the given words; null: none
     */
    public CompletionStage<OwnBallot> vote(
            SessionId session,
            ParticipantId voter,
            UUID command,
            PollId poll,
            @Nullable List<Integer> choices,
            @Nullable List<String> words) {
        return channels.command(
                        session.channel(),
                        voter.value(),
                        command,
                        OwnBallot.class,
                        new Vote(session, voter, poll, GivenVote.of(choices, words)))
                .whenComplete((result, failure) -> teller.touch(session));
    }

    /** Voting comes in crowds: what it needs is read for all who vote at the same time. */
    private final class Vote implements Change<OwnBallot> {

        private final SessionId session;
        private final ParticipantId voter;
        private final PollId pollId;
        private final GivenVote vote;

        private Vote(SessionId session, ParticipantId voter, PollId pollId, GivenVote vote) {
            this.session = session;
            this.voter = voter;
            this.pollId = pollId;
            this.vote = vote;
        }

        @Override
        public void prepare(Reads reads) {
            sessionReads.want(reads, session, voter);
            reads.want(pollsById, pollId);
            reads.want(talliesById, pollId);
            reads.want(ballotsByKey, Ballot.Key.of(pollId, voter));
            vote.words().forEach(word -> reads.want(wordsByKey, key(word.key())));
        }

        @Override
        public OwnBallot apply(Facts facts) {
            Reads reads = facts.reads();
            sessionReads.participant(reads, session, voter);
            Poll poll =
                    reads.find(pollsById, pollId)
                            .filter(found -> found.session().equals(session))
                            .filter(found -> found.state().isPublished())
                            .orElseThrow(PollError.NOT_FOUND::refusal);
            VotingRule.Voting voting =
                    new VotingRule.Voting(
                            sessionReads.state(reads, session), poll.state(), poll.content(), vote);
            VotingRule.ALL.forEach(rule -> rule.require(voting));
            return cast(facts);
        }

        private OwnBallot cast(Facts facts) {
            Reads reads = facts.reads();
            Ballot ballot = reads.find(ballotsByKey, Ballot.Key.of(pollId, voter)).orElseThrow();
            Tally tally = reads.find(talliesById, pollId).orElseThrow();
            boolean first = ballot.isBlank();
            tally.count(ballot.chosen(), vote.chosen(), first);
            ballot.words().forEach(before -> word(PollWord.keyOf(before)).takenBack());
            vote.words().forEach(now -> give(reads, now));
            ballot.write(vote, facts.at());
            if (first) {
                ballots.add(ballot);
            }
            return ballot.view();
        }

        /** One that stands on the ballot, and was therefore read with it or just made. */
        private WordTally word(String key) {
            return ballots.findWord(key(key)).orElseThrow();
        }

        private void give(Reads reads, PollWord given) {
            WordTally word = reads.find(wordsByKey, key(given.key())).orElseThrow();
            boolean isNew = word.isNew();
            word.given(given.spelling());
            if (isNew) {
                ballots.add(word);
            }
        }

        private WordTally.Key key(String word) {
            return new WordTally.Key(pollId.value(), word);
        }
    }
}
