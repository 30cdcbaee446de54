package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.participant.ParticipantId;

/**
 * What a person supports of questions that were merged: one vote for all of them, wherever it was
 * given. Whoever asked one of them is counted already.
 */
@ApplicationScoped
class MergedVoting {

    private final VoteRepository votes;
    private final MergeRepository merges;

    @Inject
    MergedVoting(VoteRepository votes, MergeRepository merges) {
        this.votes = votes;
        this.merges = merges;
    }

    /** Refuses where this participant cannot support the question, or asked one that it leads. */
    void requireVotable(Question lead, ParticipantId voter) {
        lead.requireVotable(voter);
        if (lead.moderation.merged > 0 && merges.isAsker(lead, voter)) {
            throw QuestionError.OWN_QUESTION.refusal();
        }
    }

    /** The votes that the participant gave to the question and to those that it leads. */
    List<Vote> given(Question lead, ParticipantId voter) {
        return lead.moderation.merged > 0
                ? merges.listVotes(lead, voter)
                : votes.find(lead, voter).stream().toList();
    }
}
