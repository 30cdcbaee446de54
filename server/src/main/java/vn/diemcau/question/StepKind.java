package vn.diemcau.question;

/** What was done to a question, as its history tells it. */
public enum StepKind {
    APPROVE,
    REJECT,
    RECONSIDER,
    STAGE,
    UNSTAGE,
    ANSWER,
    REOPEN,
    /** Its text was edited. */
    EDIT,
    LABEL,
    /** It was filed under a topic, or under none. */
    TOPIC,
    ASSIGN,
    BRIEF,
    PIN,
    UNPIN,
    /** It was given another place in the order by hand. */
    PLACE,
    /** What is noted of the answer was changed. */
    RECORD,
    /** Others were merged into it. */
    MERGE,
    /** It was merged into another. */
    MERGED,
    /** One that had been merged into it was split off. */
    SPLIT,
    /** It was split off. */
    SPLIT_OFF,
    /** An earlier step was taken back. */
    UNDO;

    static StepKind of(Transition transition) {
        return switch (transition) {
            case APPROVE -> APPROVE;
            case REJECT -> REJECT;
            case RECONSIDER -> RECONSIDER;
            case STAGE -> STAGE;
            case UNSTAGE -> UNSTAGE;
            case ANSWER -> ANSWER;
            case REOPEN -> REOPEN;
        };
    }
}
