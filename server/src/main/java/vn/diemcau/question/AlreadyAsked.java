package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Throttle;

/**
 * Finds what was asked already while somebody types. Which questions are alike is worked out in
 * memory ({@link AlikeIndexes}); what is answered is read from the database, so that nothing is
 * told of what is not published any more.
 */
@ApplicationScoped
class AlreadyAsked {

    private static final int MOST = 3;
    private static final int TRIES = 40;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_PARTICIPANTS = 100_000;

    private final Database database;
    private final QuestionRepository questions;
    private final Merging merging;
    private final ParticipantService participants;
    private final AlikeIndexes indexes;
    private final Throttle throttle;

    /** In a crowd that types, a hint may fail to come; what is asked and supported goes first. */
    private final Semaphore room =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    @Inject
    AlreadyAsked(
            Database database,
            QuestionRepository questions,
            Merging merging,
            ParticipantService participants,
            AlikeIndexes indexes,
            Clock clock) {
        this.database = database;
        this.questions = questions;
        this.merging = merging;
        this.participants = participants;
        this.indexes = indexes;
        this.throttle = new Throttle(clock, TRIES, PERIOD, MOST_PARTICIPANTS);
    }

    AlikeQuestions find(Caller.Participant caller, SessionId session, String text) {
        throttle.take(caller.participantId().toString())
                .ifPresent(
                        wait -> {
                            throw AccessError.TOO_MANY_REQUESTS.refusal(
                                    "seconds", wait.toSeconds() + 1);
                        });
        participants.participantOf(caller, session);
        List<QuestionId> alike = alike(session, text);
        return alike.isEmpty()
                ? AlikeQuestions.NONE
                : read(session, new ParticipantId(caller.participantId()), alike);
    }

    private List<QuestionId> alike(SessionId session, String text) {
        if (!room.tryAcquire()) {
            return List.of();
        }
        try {
            return indexes.of(session).find(text, MOST).stream().map(QuestionId::new).toList();
        } finally {
            room.release();
        }
    }

    private AlikeQuestions read(SessionId session, ParticipantId reader, List<QuestionId> alike) {
        return database.read(
                () -> {
                    List<Question> found = new ArrayList<>(questions.list(session, alike));
                    found.removeIf(question -> !question.state.isPublished());
                    found.sort(Comparator.comparingInt(one -> alike.indexOf(one.id())));
                    return new AlikeQuestions(
                            found.stream().map(Question::published).toList(),
                            merging.listVotedFor(reader, found));
                });
    }
}
