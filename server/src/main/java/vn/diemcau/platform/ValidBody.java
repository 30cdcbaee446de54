package vn.diemcau.platform;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of every body that was read. A violation is answered with {@code
 * request.invalid_fields} and, for each field, the name of the constraint that it breaks.
 */
@Provider
@ApplicationScoped
public class ValidBody implements ReaderInterceptor {

    private final Validator validator =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = read(context);
        if (body == null) {
            throw new BadRequestException("a body is needed");
        }
        check(body);
        return body;
    }

    // Jersey brings mappers of its own for Jackson's exceptions, and those answer with their text.
    private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JacksonException e) {
            throw ProblemMapper.refusalFor(e);
        }
    }

    /** Throws {@code request.invalid_fields} where {@code value} breaks one of its constraints. */
    public void check(Object value) {
        Set<ConstraintViolation<Object>> violations = validator.validate(value);
        if (violations.isEmpty()) {
            return;
        }
        Map<String, String> fields = new TreeMap<>();
        for (ConstraintViolation<Object> violation : violations) {
            fields.put(field(violation.getPropertyPath()), constraint(violation));
        }
        throw PlatformError.INVALID_FIELDS.refusal(ProblemMapper.fields(fields));
    }

    private static String field(Path path) {
        return path.toString();
    }

    /**
     * For instance {@code NotBlank}, or {@code Size:2:200} with the bounds in the order of their
     * names.
     */
    private static String constraint(ConstraintViolation<?> violation) {
        StringBuilder name =
                new StringBuilder(
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName());
        Map<String, Object> attributes =
                new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        for (String bound : new String[] {"min", "max", "value"}) {
            if (attributes.get(bound) instanceof Number number) {
                name.append(':').append(number);
            }
        }
        return name.toString();
    }
}
