package vn.diemcau.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;

/**
 * Somebody who imports lists of one kind.
 *
 * @param subject into what; null where the kind has no more than one
 */
public record Importing(Client client, String kind, @Nullable String subject) {

    public Importing(Client client, String kind) {
        this(client, kind, null);
    }

    public static Importing people(Client client) {
        return new Importing(client, "people");
    }

    public Answer upload(byte[] file, String name) {
        return client.send(
                client.request(
                                "/api/imports?kind="
                                        + kind
                                        + (subject == null ? "" : "&subject=" + subject)
                                        + "&name="
                                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .setHeader("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Uploads lines of CSV; the import. */
    public JsonNode upload(String... lines) {
        return upload(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "ds.csv").ok();
    }

    public JsonNode rows(JsonNode made) {
        return client.get("imports/" + id(made) + "/rows?size=200").ok().path("items");
    }

    public List<String> verdicts(JsonNode made) {
        return rows(made).findValuesAsText("verdict");
    }

    public JsonNode correct(
            JsonNode made, int row, String field, String value, boolean everywhere) {
        return client.put(
                        "imports/" + id(made) + "/rows/" + row,
                        Map.of("field", field, "value", value, "everywhere", everywhere))
                .ok();
    }

    public JsonNode decide(JsonNode made, String decision, Integer... rows) {
        return client.put(
                        "imports/" + id(made) + "/decisions",
                        Map.of("decision", decision, "numbers", List.of(rows)))
                .ok();
    }

    public Answer apply(JsonNode made) {
        JsonNode now = client.get("imports/" + id(made)).ok();
        return apply(made, now.path("counts").path("taken").asInt());
    }

    public Answer apply(JsonNode made, int expected) {
        return client.post("imports/" + id(made) + "/application", Map.of("expected", expected));
    }

    public static String id(JsonNode made) {
        return made.path("id").asText();
    }
}
