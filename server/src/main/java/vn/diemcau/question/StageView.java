package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * What the stage screen shows.
 *
 * @param revision the facts up to this one are in it
 * @param next approved ones with the most votes
 * @param approved how many are approved and wait
 */
public record StageView(
        long revision,
        String eventTitle,
        String sessionTitle,
        SessionState sessionState,
        String joinCode,
        String joinUrl,
        @Nullable PublishedQuestion onStage,
        List<PublishedQuestion> next,
        long approved) {}
