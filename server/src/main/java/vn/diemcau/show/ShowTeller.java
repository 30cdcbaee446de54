package vn.diemcau.show;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what. */
final class ShowTeller {

    private static final Audience THE_SCREENS = Audience.of(STAGE, MODERATOR, ORGANIZER, CHAIR);
    private static final Audience WITHOUT_THE_CHAIR = Audience.of(STAGE, MODERATOR, ORGANIZER);

    private ShowTeller() {}

    static void changed(Facts facts, Programme programme) {
        facts.tell(THE_SCREENS, new ShowFact.Changed(programme));
    }

    static void current(Facts facts, @Nullable CurrentItem item) {
        facts.tell(Audience.of(PARTICIPANT, HOST), new ShowFact.Current(item));
    }

    static void stage(Facts facts, StageScenes stage) {
        facts.tell(THE_SCREENS, new ShowFact.StageChanged(stage));
    }

    static void timer(Facts facts, TimerView timer) {
        facts.tell(THE_SCREENS, new ShowFact.TimerChanged(timer));
    }

    /** What is not for the chair never reaches the chair. */
    static void message(Facts facts, MessageView message) {
        facts.tell(
                message.to().contains(StageRole.CHAIR) ? THE_SCREENS : WITHOUT_THE_CHAIR,
                new ShowFact.MessageChanged(message));
    }
}
