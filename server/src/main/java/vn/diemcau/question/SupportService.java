package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Lookup;
import vn.diemcau.channel.Reads;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.SessionReads;

/** Participants' support for each other's questions. */
@ApplicationScoped
public class SupportService {

    private final Channels channels;
    private final QuestionRepository questions;
    private final VoteRepository votes;
    private final Merging merging;
    private final MergedVoting merged;
    private final VoteTeller voteTeller;
    private final Lookup<SessionId, AskingSettings> settingsById;
    private final SessionReads sessionReads;

    @Inject
    SupportService(
            Channels channels,
            QuestionRepository questions,
            VoteRepository votes,
            Merging merging,
            MergedVoting merged,
            VoteTeller voteTeller,
            AskingSettingsService settings,
            SessionReads sessionReads) {
        this.channels = channels;
        this.questions = questions;
        this.votes = votes;
        this.merging = merging;
        this.merged = merged;
        this.voteTeller = voteTeller;
        this.settingsById = settings::list;
        this.sessionReads = sessionReads;
    }

    /**
     * Gives or withdraws a participant's support; doing it twice changes nothing.
     *
     * @param support whether the participant supports the question afterwards
     */
    public CompletionStage<VoteResult> vote(
            SessionId session,
            ParticipantId voter,
            UUID command,
            QuestionId question,
            boolean support) {
        return channels.command(
                        session.channel(),
                        voter.value(),
                        command,
                        VoteResult.class,
                        new Voting(session, voter, question, support))
                .whenComplete((result, failure) -> voteTeller.touch(session));
    }

    private final class Voting implements Change<VoteResult> {

        private final SessionId session;
        private final ParticipantId voter;
        private final QuestionId questionId;
        private final boolean support;

        private Voting(
                SessionId session, ParticipantId voter, QuestionId questionId, boolean support) {
            this.session = session;
            this.voter = voter;
            this.questionId = questionId;
            this.support = support;
        }

        @Override
        public void prepare(Reads reads) {
            reads.want(settingsById, session);
            sessionReads.want(reads, session, voter);
        }

        /** What the record says of a question does not change once the meeting is over. */
        private void requireLive(Reads reads) {
            SessionState state = sessionReads.state(reads, session);
            if (state != SessionState.LIVE) {
                throw QuestionError.SESSION_NOT_LIVE.refusal("state", state);
            }
        }

        @Override
        public VoteResult apply(Facts facts) {
            sessionReads.participant(facts.reads(), session, voter);
            requireLive(facts.reads());
            AskingSettings settings = facts.reads().find(settingsById, session).orElseThrow();
            Question question =
                    questions
                            .find(session, questionId)
                            .map(merging::leadOf)
                            .filter(found -> found.isKnownTo(voter))
                            .orElseThrow(QuestionError.NOT_FOUND::refusal);
            merged.requireVotable(question, voter);
            List<Vote> given = merged.given(question, voter);
            if (support && given.isEmpty()) {
                give(question, settings, facts);
            }
            if (!support && !given.isEmpty()) {
                given.forEach(votes::remove);
                question.votes--;
            }
            return new VoteResult(
                    question.id(),
                    support,
                    question.votes,
                    settings.votesLeft(() -> votes.count(voter)));
        }

        private void give(Question question, AskingSettings settings, Facts facts) {
            Integer most = settings.mostVotes();
            if (most != null && votes.count(voter) >= most) {
                throw QuestionError.TOO_MANY_VOTES.refusal("most", most);
            }
            votes.add(question, voter, facts.at());
            question.votes++;
        }
    }
}
