package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

/** The claims of lib-jitsi-meet's doc/tokens.md, in a JWT of RFC 7519 signed as RFC 7515 has it. */
class JitsiTokenTest {

    private static final Instant NOW = Instant.parse("2023-08-15T01:00:00Z");
    private static final VideoServer SERVER =
            new VideoServer(
                    "meet",
                    "Jitsi",
                    LineKind.JITSI,
                    URI.create("https://meet.bo.example"),
                    "diemcau",
                    "bí mật đủ dài",
                    "jitsi",
                    "meet.bo.example",
                    Checksum.SHA256);

    private static String[] token(Joiner joiner) {
        return JitsiToken.of(SERVER, "dc12ab", joiner, NOW, NOW.plusSeconds(3_600))
                .split("\\.", -1);
    }

    private static JsonNode read(String part) {
        return Golden.read(Base64.getUrlDecoder().decode(part));
    }

    @Test
    void theClaimsAreThoseThatTheServerChecks() {
        String[] parts = token(new Joiner("point-1", "Điểm cầu Quảng Trị", false));

        assertThat(parts).hasSize(3);
        assertThat(read(parts[0]).path("alg").asText()).isEqualTo("HS256");
        assertThat(read(parts[0]).path("typ").asText()).isEqualTo("JWT");
        JsonNode claims = read(parts[1]);
        assertThat(claims.path("aud").asText()).isEqualTo("jitsi");
        assertThat(claims.path("iss").asText()).isEqualTo("diemcau");
        assertThat(claims.path("sub").asText()).isEqualTo("meet.bo.example");
        assertThat(claims.path("room").asText()).isEqualTo("dc12ab");
        assertThat(claims.path("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 3_600);
        assertThat(claims.path("nbf").asLong()).isEqualTo(NOW.getEpochSecond() - 60);
    }

    /** "All fields in user need to be a valid string": anything else breaks the server's module. */
    @Test
    void whatIsSaidOfTheUserAreTextsAlone() {
        JsonNode user =
                read(token(new Joiner("point-1", "Điểm cầu Quảng Trị", false))[1])
                        .path("context")
                        .path("user");

        assertThat(user).allSatisfy(field -> assertThat(field.isTextual()).isTrue());
        assertThat(user.path("name").asText()).isEqualTo("Điểm cầu Quảng Trị");
        assertThat(user.path("moderator").asText()).isEqualTo("false");
        JsonNode moderator =
                read(token(new Joiner("a", "Điều hành", true))[1]).path("context").path("user");
        assertThat(List.of(moderator.path("moderator"), moderator.path("affiliation")))
                .extracting(JsonNode::asText)
                .containsExactly("true", "owner");
    }

    @Test
    void itIsSignedWithTheSecretAndNothingElse() throws Exception {
        String[] parts = token(new Joiner("point-1", "Điểm cầu", false));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SERVER.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected =
                mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(Base64.getUrlDecoder().decode(parts[2])).isEqualTo(expected);
        assertThat(String.join(".", parts)).doesNotContain("=", SERVER.secret());
    }
}
