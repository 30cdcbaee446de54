package vn.diemcau.kernel;

/** Whose move it is after an error. The number is the HTTP status that carries the family. */
public enum ErrorFamily {
    /** The caller sent something that cannot be accepted; sending it again changes nothing. */
    INVALID(400),
    /** The caller has to say who they are first. */
    UNAUTHENTICATED(401),
    /** The caller is known and may not do this. */
    FORBIDDEN(403),
    /** It does not exist, or the caller may not know that it exists. */
    NOT_FOUND(404),
    /** It exists, but nothing of this kind can be done to it. */
    WRONG_METHOD(405),
    /** There is no answer in a format that the caller takes. */
    NOT_ACCEPTABLE(406),
    /** The thing changed, or its state does not allow this now. */
    CONFLICT(409),
    /** The body is larger than what is accepted. */
    TOO_LARGE(413),
    /** The body is in a format that is not read here. */
    WRONG_FORMAT(415),
    /** Too much at once: later it will work. */
    LIMITED(429),
    /** Our fault. */
    OURS(500),
    /** Something that we need does not answer at the moment. */
    UNAVAILABLE(503);

    private final int status;

    ErrorFamily(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Whether the same may well succeed another time, without anything being changed about it. */
    public boolean isTemporary() {
        return switch (this) {
            case LIMITED, OURS, UNAVAILABLE -> true;
            case INVALID,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    WRONG_METHOD,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    TOO_LARGE,
                    WRONG_FORMAT ->
                    false;
        };
    }
}
