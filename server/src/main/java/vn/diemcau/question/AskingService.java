package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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
import vn.diemcau.participant.ParticipantView;
import vn.diemcau.participant.SessionReads;

/**
 * Asking, and what was asked being seen. Each is a command of the session's channel: it comes with
 * an id made by the client, takes effect once, and its result is durable when it is known.
 */
@ApplicationScoped
public class AskingService {

    /** More rows are on no screen. */
    private static final int MOST_SEEN = 100;

    private final Channels channels;
    private final QuestionRepository questions;
    private final AskerRepository askers;
    private final HiddenAskerRepository hiddenAskers;
    private final Merging merging;
    private final SessionReads sessionReads;
    private final Lookup<SessionId, AskingSettings> settingsById;
    private final Lookup<ParticipantId, Asker> askersById;

    @Inject
    AskingService(
            Channels channels,
            QuestionRepository questions,
            AskerRepository askers,
            HiddenAskerRepository hiddenAskers,
            Merging merging,
            AskingSettingsService settings,
            SessionReads sessionReads) {
        this.channels = channels;
        this.questions = questions;
        this.askers = askers;
        this.hiddenAskers = hiddenAskers;
        this.merging = merging;
        this.sessionReads = sessionReads;
        this.settingsById = settings::list;
        this.askersById = askers::list;
    }

    /**
     * Takes a participant's question.
     *
     * @param hidden whether nobody is to see the asker's name, school and province
     */
    public CompletionStage<OwnQuestion> ask(
            SessionId session, ParticipantId asker, UUID command, String text, boolean hidden) {
        return channels.command(
                session.channel(),
                asker.value(),
                command,
                OwnQuestion.class,
                new Ask(session, asker, QuestionText.of(text), hidden));
    }

    /** Asking comes in crowds: who asks, and where, is read for all who ask at the same time. */
    private final class Ask implements Change<OwnQuestion> {

        private final SessionId session;
        private final ParticipantId askerId;
        private final QuestionText text;
        private final boolean hidden;

        private Ask(SessionId session, ParticipantId askerId, QuestionText text, boolean hidden) {
            this.session = session;
            this.askerId = askerId;
            this.text = text;
            this.hidden = hidden;
        }

        @Override
        public void prepare(Reads reads) {
            sessionReads.want(reads, session, askerId);
            reads.want(settingsById, session);
            reads.want(askersById, askerId);
        }

        @Override
        public OwnQuestion apply(Facts facts) {
            Reads reads = facts.reads();
            ParticipantView participant = sessionReads.participant(reads, session, askerId);
            SessionState state = sessionReads.state(reads, session);
            Asker asker = reads.find(askersById, askerId).orElseThrow();
            AskingRule.Asking asking =
                    new AskingRule.Asking(
                            reads.find(settingsById, session).orElseThrow(),
                            state,
                            asker,
                            hidden,
                            facts.at());
            AskingRule.ALL.forEach(rule -> rule.require(asking));
            Question question = new Question(participant, text, hidden, facts.at());
            asker.asked(facts.at());
            askers.save(asker);
            questions.add(question);
            if (hidden) {
                hiddenAskers.add(new HiddenAsker(question.id(), participant));
            }
            QuestionTeller.asked(facts, question);
            return question.own();
        }
    }

    /** That questions were before a moderator's eyes: news for their askers, each of them once. */
    public CompletionStage<Seen> seen(SessionId session, UUID command, List<QuestionId> ids) {
        if (ids.isEmpty() || ids.size() > MOST_SEEN) {
            throw QuestionError.SEEN_TOO_MANY.refusal("most", MOST_SEEN);
        }
        // The receipt carries the session's own id: who looked is written down nowhere.
        return channels.command(
                session.channel(),
                session.value(),
                command,
                Seen.class,
                facts -> seen(facts, session, Set.copyOf(ids)));
    }

    private Seen seen(Facts facts, SessionId session, Set<QuestionId> ids) {
        for (Question question : questions.list(session, ids)) {
            if (question.seen(facts.at())) {
                QuestionTeller.own(facts, question, merging.fate(question).own());
            }
        }
        return new Seen();
    }

    /** Says nothing: it is taken note of. */
    public record Seen() {}
}
