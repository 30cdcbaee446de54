package vn.diemcau.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import vn.diemcau.kernel.ErrorFamily;
import vn.diemcau.kernel.Refusal;

/** Answers with a {@link Problem} where a request never reaches a resource. */
public final class EdgeProblem {

    private EdgeProblem() {}

    public static void send(ServerResponse response, Refusal refusal) {
        Problem problem = Problem.of(refusal.code(), refusal.params(), RequestId.current());
        response.status(Status.create(problem.status()));
        response.header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (refusal.code().family() == ErrorFamily.UNAVAILABLE) {
            response.header(HeaderNames.RETRY_AFTER, "5");
        }
        response.send(bytes(problem));
    }

    static byte[] bytes(Problem problem) {
        try {
            return Json.MAPPER.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }
}
