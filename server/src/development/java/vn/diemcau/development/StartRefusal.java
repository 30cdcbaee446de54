package vn.diemcau.development;

/**
 * A reason not to start that a developer can act on. Its reason is one line that says what is in
 * the way and what to do, and it is all that is shown: a stack trace would only hide it.
 */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public StartRefusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    public StartRefusal(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
