package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.poll.PollService;
import vn.diemcau.poll.VotingService;

/** Does what is said about polls. */
@ApplicationScoped
class PollCommands {

    private final PollService polls;
    private final VotingService voting;

    @Inject
    PollCommands(PollService polls, VotingService voting) {
        this.polls = polls;
        this.voting = voting;
    }

    CompletionStage<?> perform(LiveTicket who, PollCommand command) {
        SessionId session = who.session();
        Actor actor = new Actor(who.actorKind(), who.actorId(), command.id().toString());
        return switch (command) {
            case PollCommand.Vote vote ->
                    voting.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            vote.id(),
                            vote.pollId(),
                            vote.choices(),
                            vote.words());
            case PollCommand.Open open ->
                    polls.open(session, actor, open.id(), open.pollId(), open.version());
            case PollCommand.Move move ->
                    polls.move(session, actor, move.id(), move.pollId(), move.step());
            case PollCommand.Word word ->
                    polls.hideWord(
                            session, actor, word.id(), word.pollId(), word.word(), word.hidden());
        };
    }
}
