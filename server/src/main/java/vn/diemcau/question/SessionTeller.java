package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionStateChanged;

/** Tells everybody in a session that it was opened or closed, so that nobody has to reload. */
@ApplicationScoped
class SessionTeller {

    private final Channels channels;

    @Inject
    SessionTeller(Channels channels) {
        this.channels = channels;
    }

    void tell(@Observes SessionStateChanged changed) {
        channels.submit(
                QuestionService.channelOf(changed.session().id()),
                facts -> {
                    facts.tell(
                            QuestionTeller.EVERYBODY,
                            new QuestionFact.SessionChanged(changed.session().state()));
                    return changed.session().state();
                });
    }
}
