package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Named(@Nullable UUID id) {}

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "\"\\u0000\"", "\"x\"", "5", "[]"})
    void whatIsNoIdIsRefusedAndDoesNotPassForNone(String id) {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"id\":" + id + "}", Named.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}"})
    void anIdMayBeLeftOutWhereThatIsAllowed(String body) throws Exception {
        assertThat(Json.MAPPER.readValue(body, Named.class).id()).isNull();
    }
}
