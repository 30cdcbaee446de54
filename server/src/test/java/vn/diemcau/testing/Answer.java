package vn.diemcau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** What the product answered. */
public final class Answer {

    private static final ObjectMapper READER = new ObjectMapper();

    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;

    Answer(int status, HttpHeaders headers, byte[] bytes) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    public int status() {
        return status;
    }

    public HttpHeaders headers() {
        return headers;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body, which has to be JSON. */
    public JsonNode json() {
        try {
            return READER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text(), e);
        }
    }

    /** The code of a problem. */
    public String code() {
        return json().path("code").asText();
    }

    /** Asserts that this is a success, whose JSON (null for 204) is returned. */
    public JsonNode ok() {
        Assertions.assertThat(status).as(text()).isBetween(200, 299);
        return bytes.length == 0 ? READER.nullNode() : json();
    }

    /** Asserts that this is a problem with this status and code. */
    public Answer refused(int expectedStatus, String expectedCode) {
        Assertions.assertThat(status).as(text()).isEqualTo(expectedStatus);
        Assertions.assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> Assertions.assertThat(type).startsWith("application/problem+json"));
        Assertions.assertThat(code()).isEqualTo(expectedCode);
        return this;
    }
}
