package vn.diemcau.platform;

import io.helidon.common.context.Contexts;
import java.util.UUID;
import vn.diemcau.kernel.Ids;

/** The id of the request that this thread is working on: in every log line and every problem. */
public record RequestId(String value) {

    static final String HEADER = "X-Request-Id";

    /** Under this name every log line of the request's thread carries the id. */
    static final String LOG_KEY = "requestId";

    static RequestId next() {
        return new RequestId(Ids.next().toString());
    }

    /** The id of the running request; a new one where no request runs. */
    public static String current() {
        return Contexts.context()
                .flatMap(context -> context.get(RequestId.class))
                .map(RequestId::value)
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
