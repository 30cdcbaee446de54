package vn.diemcau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.diemcau.platform.Json;

/** The live protocol's golden messages, which the web client's tests read as well. */
public final class Golden {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Golden() {}

    /** For instance {@code out/welcome}. */
    public static JsonNode message(String name) {
        try {
            return PLAIN.readTree(Files.readString(folder().resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the messages in {@code in} or {@code out}, sorted. */
    public static List<String> names(String direction) {
        try (Stream<Path> files = Files.list(folder().resolve(direction))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server writes for {@code value}. */
    public static JsonNode written(Object value) {
        try {
            return read(Json.MAPPER.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(byte[] json) {
        try {
            return PLAIN.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Golden.class.getResource("/golden").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
