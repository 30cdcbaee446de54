package vn.diemcau.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.diemcau.event.SessionState;

/** What must hold before a question is taken; the first that does not is what the asker is told. */
enum AskingRule {
    /** The organizer may stop the questions while everything else goes on. */
    ASKING_IS_OPEN {
        @Override
        void require(Asking asking) {
            if (!asking.settings().open()) {
                throw QuestionError.ASKING_CLOSED.refusal();
            }
        }
    },
    /**
     * Before the session nobody reads it, afterwards nobody answers it, unless the organizer says
     * so.
     */
    SESSION_TAKES_QUESTIONS {
        @Override
        void require(Asking asking) {
            if (!asking.settings().takesQuestionsWhile(asking.sessionState())) {
                throw QuestionError.SESSION_NOT_LIVE.refusal("state", asking.sessionState());
            }
        }
    },
    /** Whoever believes to be hidden must not be named instead. */
    HIDDEN_IS_ALLOWED {
        @Override
        void require(Asking asking) {
            if (asking.hidden() && !asking.settings().hiddenAllowed()) {
                throw QuestionError.HIDDEN_NOT_ALLOWED.refusal();
            }
        }
    },
    /** So that a few who type fast do not crowd out a hall of ten thousand. */
    NOT_TOO_MANY_OPEN {
        @Override
        void require(Asking asking) {
            int most = asking.settings().mostOpen();
            if (asking.asker().openQuestions() >= most) {
                throw QuestionError.TOO_MANY_OPEN.refusal("most", most);
            }
        }
    },
    /** So that everybody has a turn in a session with many people and little time. */
    NOT_TOO_MANY_IN_ALL {
        @Override
        void require(Asking asking) {
            Integer most = asking.settings().mostInAll();
            if (most != null && asking.asker().askedInAll() >= most) {
                throw QuestionError.TOO_MANY_IN_ALL.refusal("most", most);
            }
        }
    },
    /**
     * So that the moderators can read along. Who asked by a clock that was set back since then does
     * not wait for the old time to come again.
     */
    NOT_TOO_SOON {
        @Override
        void require(Asking asking) {
            Instant last = asking.asker().lastAskedAt();
            Duration pause = Duration.ofSeconds(asking.settings().pauseSeconds());
            if (last == null || asking.at().isBefore(last)) {
                return;
            }
            if (asking.at().isBefore(last.plus(pause))) {
                throw QuestionError.TOO_SOON.refusal(
                        "seconds", Duration.between(asking.at(), last.plus(pause)).toSeconds() + 1);
            }
        }
    };

    static final List<AskingRule> ALL = List.of(values());

    /** The circumstances in which somebody asks. */
    record Asking(
            AskingSettings settings,
            SessionState sessionState,
            Asker asker,
            boolean hidden,
            Instant at) {}

    abstract void require(Asking asking);
}
