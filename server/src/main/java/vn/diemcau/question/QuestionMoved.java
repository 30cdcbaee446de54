package vn.diemcau.question;

import vn.diemcau.audit.Actor;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;

/**
 * Fired within the change that moves a question from one state to another, after the question has
 * moved. Whoever observes it belongs to that change: it may write and tell, and refuses nothing.
 *
 * @param by who moved it; the stage shows by itself what it moves
 */
public record QuestionMoved(
        Facts facts,
        Actor actor,
        Side by,
        SessionId session,
        QuestionId question,
        QuestionState from,
        QuestionState to) {

    /** From where questions are moved. */
    public enum Side {
        DESK,
        STAGE
    }
}
