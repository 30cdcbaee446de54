package vn.diemcau.kernel;

import java.util.Map;

/** Thrown where a rule says no. It can never pass for success: the edge turns it into a problem. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> params;

    Refusal(ErrorCode code, Map<String, Object> params) {
        // A refusal is an answer, not a fault: nobody reads its stack trace, so none is gathered.
        super(code.code(), null, false, false);
        this.code = code;
        this.params = Map.copyOf(params);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }
}
