package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * What the calling participant asked, the newest first.
 *
 * @param asking what the participant may do
 * @param votesLeft how many questions the participant may still support; null: as many as they like
 * @param revision the facts up to this one are in it
 */
public record OwnQuestions(
        long revision,
        SessionState sessionState,
        AskingSettings asking,
        @Nullable Integer votesLeft,
        List<OwnQuestion> items) {}
