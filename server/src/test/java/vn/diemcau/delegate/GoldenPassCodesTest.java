package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

/** The same cases are read by the page at the door, which checks passes without a line. */
class GoldenPassCodesTest {

    @Test
    void passesAreReadAsTheDoorReadsThem() {
        for (JsonNode written : Golden.message("pass-codes")) {
            Optional<PassCode> read = PassCode.find(written.path("typed").asText());

            assertThat(read.map(PassCode::value).orElse(null))
                    .as(written.toString())
                    .isEqualTo(written.path("reads").textValue());
            assertThat(read.map(PassCode::hash).orElse(null))
                    .isEqualTo(written.path("hash").textValue());
            assertThat(read.map(PassCode::joinCode).orElse(null))
                    .isEqualTo(written.path("joinCode").textValue());
        }
    }
}
