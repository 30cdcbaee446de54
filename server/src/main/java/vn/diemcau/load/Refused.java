package vn.diemcau.load;

/** The server said no, or nothing. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** As the server says it; {@code unreachable} where it did not answer. */
    private final String code;

    Refused(String code, String details) {
        super(code + ": " + details);
        this.code = code;
    }

    String code() {
        return code;
    }
}
