package vn.diemcau.show;

/** What the stage screen can show. */
public enum SceneKind {
    /** The session's title and how to join; also what is shown when nothing else is. */
    WAITING,
    /** A question, with its asker's place. */
    QUESTION,
    /** Who speaks, and from where. */
    SPEAKER,
    /** A poll and its result. */
    POLL,
    /** The timer, as large as it goes. */
    TIMER,
    AGENDA,
    /** A few words. */
    MESSAGE,
    /** Nothing. */
    BLANK
}
