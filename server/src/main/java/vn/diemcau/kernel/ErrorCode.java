package vn.diemcau.kernel;

import java.util.Map;

/**
 * A named way in which a request can be refused. Each feature lists its own in one enum ({@code
 * QuestionError}); the browser translates {@link #code()} into words.
 */
public interface ErrorCode {

    /**
     * Stable name on the wire: the feature, a dot, what is wrong; for instance {@code
     * event.not_draft}.
     */
    String code();

    ErrorFamily family();

    default Refusal refusal() {
        return new Refusal(this, Map.of());
    }

    /**
     * A refusal with values that the browser puts into the words, such as the limit that was
     * passed.
     */
    default Refusal refusal(String name, Object value) {
        return new Refusal(this, Map.of(name, value));
    }

    default Refusal refusal(Map<String, Object> params) {
        return new Refusal(this, params);
    }
}
