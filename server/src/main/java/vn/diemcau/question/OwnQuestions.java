package vn.diemcau.question;

import java.util.List;
import vn.diemcau.event.SessionState;

/**
 * What the calling participant asked, the newest first.
 *
 * @param revision the facts up to this one are in it
 */
public record OwnQuestions(long revision, SessionState sessionState, List<OwnQuestion> items) {}
