package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class OpenApiIT {

    @Test
    void saysWhatTheProductIsAndHowItRefuses(Product product) {
        JsonNode document = document(product);
        assertThat(document.at("/info/title").asText()).isEqualTo("Điểm Cầu");
        assertThat(document.at("/info/version").asText()).isNotEmpty();
        assertThat(document.at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .contains("code", "params", "requestId");
    }

    @Test
    void hasEveryResourceMethodWithTheShapeOfItsRefusals(Product product) {
        JsonNode paths = document(product).path("paths");
        List<Method> methods = resourceMethods();
        for (Method method : methods) {
            JsonNode operation =
                    paths.path(path(method)).path(verb(method).toLowerCase(Locale.ROOT));
            assertThat(operation.isObject()).as(method.toString()).isTrue();
            assertThat(operation.at("/responses/default/$ref").asText())
                    .as(method.toString())
                    .isEqualTo("#/components/responses/Problem");
        }
    }

    private static JsonNode document(Product product) {
        return product.anonymous()
                .send(product.anonymous().request("/openapi").header("Accept", "application/json"))
                .ok();
    }

    private static List<Method> resourceMethods() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("vn.diemcau."))
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> verbs(method).findAny().isPresent())
                .toList();
    }

    private static String path(Method method) {
        String whole = "/api/" + valueOf(method.getDeclaringClass().getAnnotation(Path.class));
        if (method.isAnnotationPresent(Path.class)) {
            whole += "/" + valueOf(method.getAnnotation(Path.class));
        }
        return whole.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String valueOf(Path path) {
        // A pattern behind a parameter's name is not part of the documented path.
        return path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String verb(Method method) {
        return verbs(method).findFirst().orElseThrow();
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value);
    }
}
