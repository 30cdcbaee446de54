package vn.diemcau.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One resource method of the product.
 *
 * @param method GET, POST, …
 * @param path below /api, with its parameters in braces
 */
public record Endpoint(String method, String path, Method code) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    static Optional<Endpoint> of(Method code) {
        return Arrays.stream(code.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(method -> new Endpoint(method.value(), path(code), code));
    }

    private static String path(Method code) {
        Path root = code.getDeclaringClass().getAnnotation(Path.class);
        Path own = code.getAnnotation(Path.class);
        String joined = root.value() + "/" + (own == null ? "" : own.value());
        return joined.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }

    /** Whether the method reads a JSON body. */
    public boolean hasBody() {
        return Arrays.stream(code.getParameters()).anyMatch(Endpoint::isBody);
    }

    /** Whether something stands in braces in the path. */
    public boolean hasParameters() {
        return PARAMETER.matcher(path).find();
    }

    /** The path to things that do not exist, or not within anybody's reach. */
    public String pathToNothing() {
        return PARAMETER.matcher(path).replaceAll(found -> nothing(found.group(1)));
    }

    /** The path with {@code value} for everything that stands in braces. */
    public String pathWith(String value) {
        return PARAMETER.matcher(path).replaceAll(found -> value);
    }

    private String nothing(String name) {
        boolean isText =
                Arrays.stream(code.getParameters())
                        .filter(parameter -> isNamed(parameter, name))
                        .anyMatch(parameter -> parameter.getType() == String.class);
        return isText ? "ZZZZZZZZ" : UUID.randomUUID().toString();
    }

    private static boolean isNamed(Parameter parameter, String name) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        return path != null && path.value().equals(name);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(
                        type ->
                                type == Context.class
                                        || type.getPackage() == PathParam.class.getPackage());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
