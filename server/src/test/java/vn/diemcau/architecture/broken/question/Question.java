package vn.diemcau.architecture.broken.question;

import vn.diemcau.architecture.broken.channel.Channel;
import vn.diemcau.architecture.broken.feedback.Feedback;

/** A leaf that imports another leaf. */
public final class Question {

    public Feedback feedback() {
        return new Feedback();
    }

    public Channel channel() {
        return new Channel();
    }
}
