package vn.diemcau.platform;

import java.util.Map;
import vn.diemcau.kernel.ErrorCode;

/**
 * The one shape of every error answer, as application/problem+json (RFC 9457).
 *
 * @param code what went wrong; the browser has the words
 * @param params values for the words
 * @param requestId finds the cause in the log
 */
public record Problem(
        String type, int status, String code, Map<String, Object> params, String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ErrorCode code, Map<String, Object> params, String requestId) {
        return new Problem("about:blank", code.family().status(), code.code(), params, requestId);
    }
}
