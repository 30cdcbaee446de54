package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemcau.access.AccessTable;

class SecretBodiesTest {

    private static final List<String> SECRETS = List.of("token", "password", "newPassword");

    /** Somebody will log a whole body one day. */
    @TestFactory
    Stream<DynamicTest> noBodyShowsItsSecretsAsText() {
        return AccessTable.endpoints().stream()
                .flatMap(endpoint -> Arrays.stream(endpoint.code().getParameters()))
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord)
                .distinct()
                .map(
                        type ->
                                DynamicTest.dynamicTest(
                                        type.getSimpleName(), () -> assertSilent(type)));
    }

    private static void assertSilent(Class<?> type) {
        Map<String, Object> body = new SampleBody("x", 0).of(type);
        for (String secret : SECRETS) {
            if (body.containsKey(secret)) {
                assertThat(Json.MAPPER.convertValue(body, type).toString())
                        .doesNotContain(String.valueOf(body.get(secret)));
            }
        }
    }
}
