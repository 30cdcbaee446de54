package vn.diemcau.development;

/**
 * A reason not to start that a developer can act on. Its message is one line that says what is in
 * the way and what to do, and it is all that is shown: a stack trace would only hide it.
 */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String message) {
        super(message);
    }

    public StartRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
