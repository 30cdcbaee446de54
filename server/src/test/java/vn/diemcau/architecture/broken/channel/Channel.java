package vn.diemcau.architecture.broken.channel;

import vn.diemcau.architecture.broken.question.Question;

/** Knows a feature, which knows it: a cycle, and against the table. */
public final class Channel {

    public Question question() {
        return new Question();
    }
}
