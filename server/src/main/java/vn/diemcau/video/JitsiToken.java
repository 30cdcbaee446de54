package vn.diemcau.video;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.diemcau.platform.Json;

/**
 * The token with which a Jitsi server lets somebody into one room: a JWT signed with HS256, with
 * the claims of lib-jitsi-meet's {@code doc/tokens.md}. In {@code context.user} it takes texts and
 * numbers only.
 */
final class JitsiToken {

    /** The server's clock may be behind ours. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String ALGORITHM = "HmacSHA256";

    private JitsiToken() {}

    static String of(VideoServer server, String room, Joiner joiner, Instant now, Instant until) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", server.audience());
        claims.put("iss", server.appId());
        claims.put("sub", server.tenant());
        claims.put("room", room);
        claims.put("iat", now.getEpochSecond());
        claims.put("nbf", now.minus(BEFORE).getEpochSecond());
        claims.put("exp", until.getEpochSecond());
        claims.put("context", Map.of("user", user(joiner)));
        String text = part(Map.of("alg", "HS256", "typ", "JWT")) + "." + part(claims);
        return text + "." + BASE64.encodeToString(signature(server.secret(), text));
    }

    // Servers differ in which of the two makes somebody a moderator.
    private static Map<String, Object> user(Joiner joiner) {
        return Map.of(
                "id", joiner.id(),
                "name", joiner.name(),
                "moderator", String.valueOf(joiner.moderator()),
                "affiliation", joiner.moderator() ? "owner" : "member");
    }

    private static String part(Map<String, Object> content) {
        try {
            return BASE64.encodeToString(Json.MAPPER.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always writable", e);
        }
    }

    private static byte[] signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
