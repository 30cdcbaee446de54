package vn.diemcau.poll;

/** What those who run the session do with a poll, besides preparing it. */
public enum PollStep {
    OPEN("poll.opened"),
    CLOSE("poll.closed"),
    REOPEN("poll.reopened"),
    SHOW("poll.result_shown"),
    HIDE("poll.result_hidden");

    private final String audited;

    PollStep(String audited) {
        this.audited = audited;
    }

    boolean isPossibleFrom(PollState state) {
        return switch (this) {
            case OPEN -> state == PollState.DRAFT;
            case CLOSE -> state == PollState.OPEN;
            case REOPEN -> state == PollState.CLOSED;
            case SHOW, HIDE -> state.isPublished();
        };
    }

    /** Whether votes come in afterwards that did not before. */
    boolean opens() {
        return this == OPEN || this == REOPEN;
    }

    String audited() {
        return audited;
    }
}
