package vn.diemcau.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.kernel.ErrorFamily;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.Text;

/**
 * Turns whatever a request threw into a {@link Problem}; the cause goes to the log, never to the
 * answer.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = refusalFor(thrown);
        String requestId = RequestId.current();
        if (refusal.code().family() == ErrorFamily.OURS) {
            LOG.error("Request {} failed", requestId, thrown);
        } else if (refusal.code().family() == ErrorFamily.UNAVAILABLE) {
            LOG.warn("Request {} could not be served: {}", requestId, thrown.toString());
        }
        if (refusal.code().family() == ErrorFamily.CONFLICT && DatabaseFailure.isRace(thrown)) {
            LOG.warn("Request {} met another: {}", requestId, thrown.toString());
        }
        Response answer = response(refusal, requestId);
        if (thrown instanceof NotAllowedException e) {
            answer.getHeaders().put(HttpHeaders.ALLOW, List.of(allowed(e)));
        }
        return answer;
    }

    /** What can be done at this path, for instance {@code GET,PUT,OPTIONS} (RFC 9110, 15.5.6). */
    private static String allowed(NotAllowedException refused) {
        return String.join(",", refused.getResponse().getAllowedMethods());
    }

    static Response response(Refusal refusal, String requestId) {
        Response.ResponseBuilder answer =
                Response.status(refusal.code().family().status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(Problem.of(refusal.code(), refusal.params(), requestId));
        if (refusal.code().family() == ErrorFamily.LIMITED) {
            answer.header("Retry-After", refusal.params().getOrDefault("seconds", 1));
        } else if (refusal.code().family() == ErrorFamily.UNAVAILABLE) {
            answer.header("Retry-After", 5);
        }
        return answer.build();
    }

    /** What a client is told when this was thrown. */
    public static Refusal refusalFor(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal;
            case WebApplicationException e when e.getCause() instanceof Refusal cause -> cause;
            // JAX-RS would call it not found; but the path is right, one of its values is not.
            case ParamException.QueryParamException e ->
                    PlatformError.WRONG_TYPE.refusal("field", shortened(e.getParameterName()));
            case WebApplicationException e -> forStatus(e.getResponse().getStatus());
            case UnrecognizedPropertyException e ->
                    PlatformError.UNKNOWN_FIELD.refusal("field", shortened(path(e)));
            case JsonMappingException e when e.getCause() instanceof Refusal cause -> cause;
            // The text itself is broken, in the middle of a field.
            case JsonMappingException e when e.getCause() instanceof IOException ->
                    PlatformError.MALFORMED.refusal();
            case JsonMappingException e when !e.getPath().isEmpty() ->
                    PlatformError.WRONG_TYPE.refusal("field", shortened(path(e)));
            case CharConversionException e -> PlatformError.MALFORMED.refusal();
            case JacksonException e -> PlatformError.MALFORMED.refusal();
            case OptimisticLockException e -> PlatformError.STALE.refusal();
            case RollbackException e when e.getCause() instanceof OptimisticLockException ->
                    PlatformError.STALE.refusal();
            // While reading, writing or committing: a commit's failure comes wrapped once more.
            case PersistenceException e when DatabaseFailure.isGone(e) ->
                    PlatformError.DATABASE_UNAVAILABLE.refusal();
            case PersistenceException e when DatabaseFailure.isRace(e) ->
                    PlatformError.STALE.refusal();
            default -> PlatformError.INTERNAL.refusal();
        };
    }

    static Refusal forStatus(int status) {
        return switch (status) {
            case 404 -> PlatformError.NOT_FOUND.refusal();
            case 405 -> PlatformError.METHOD_NOT_ALLOWED.refusal();
            case 406 -> PlatformError.NOT_ACCEPTABLE.refusal();
            case 413 -> PlatformError.TOO_LARGE.refusal();
            case 415 -> PlatformError.MEDIA_TYPE.refusal();
            default ->
                    status < 500
                            ? PlatformError.MALFORMED.refusal()
                            : PlatformError.INTERNAL.refusal();
        };
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    // A field's name comes from the caller and may be of any length.
    private static String shortened(String path) {
        return Text.shortened(path, 80);
    }

    static Map<String, Object> fields(Map<String, String> errors) {
        return Map.of("fields", errors);
    }
}
