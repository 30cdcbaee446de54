package vn.diemcau.question;

import java.util.List;
import vn.diemcau.event.SessionState;

/** What must hold before a question is taken; the first that does not is what the asker is told. */
enum AskingRule {
    /** Before the session nobody would read it, afterwards nobody could answer it. */
    SESSION_IS_LIVE {
        @Override
        void require(Asking asking) {
            if (asking.sessionState() != SessionState.LIVE) {
                throw QuestionError.SESSION_NOT_LIVE.refusal("state", asking.sessionState());
            }
        }
    },
    /** So that a few who type fast do not crowd out a hall of ten thousand. */
    NOT_TOO_MANY_OPEN {
        @Override
        void require(Asking asking) {
            if (asking.openQuestions() >= asking.mostOpen()) {
                throw QuestionError.TOO_MANY_OPEN.refusal("most", asking.mostOpen());
            }
        }
    };

    static final List<AskingRule> ALL = List.of(values());

    /** The circumstances in which somebody asks. */
    record Asking(SessionState sessionState, int openQuestions, int mostOpen) {}

    abstract void require(Asking asking);
}
