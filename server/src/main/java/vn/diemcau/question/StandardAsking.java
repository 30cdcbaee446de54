package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What counts for asking where no organizer has set anything; {@code question} in the settings. */
@ApplicationScoped
class StandardAsking {

    private final AskingSettings settings;

    @Inject
    StandardAsking(
            @ConfigProperty(name = "question.open-per-participant") int mostOpen,
            @ConfigProperty(name = "question.per-participant") int mostInAll,
            @ConfigProperty(name = "question.pause-seconds") int pauseSeconds,
            @ConfigProperty(name = "question.votes-per-participant") int mostVotes,
            @ConfigProperty(name = "question.hidden-allowed") boolean hiddenAllowed) {
        this.settings =
                new AskingSettings(
                        true,
                        false,
                        false,
                        mostOpen,
                        limit(mostInAll),
                        pauseSeconds,
                        limit(mostVotes),
                        hiddenAllowed);
    }

    AskingSettings settings() {
        return settings;
    }

    private static @Nullable Integer limit(int most) {
        return most == 0 ? null : most;
    }
}
