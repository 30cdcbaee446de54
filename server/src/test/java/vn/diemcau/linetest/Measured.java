package vn.diemcau.linetest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Json;

/** A test as browsers send it: everything is well unless something else is said. */
final class Measured {

    private final ObjectNode body =
            Json.MAPPER
                    .createObjectNode()
                    .put("id", UUID.randomUUID().toString())
                    .put("device", "COMPUTER")
                    .put("browser", "Chrome 126")
                    .put("operatingSystem", "Windows")
                    .put("roundTripMillis", 40)
                    .put("jitterMillis", 4)
                    .put("lossPercent", 0)
                    .put("downloadMegabits", 45.5)
                    .put("uploadMegabits", 22.1)
                    .put("camera", "WORKS")
                    .put("microphone", "WORKS")
                    .put("microphoneLevel", 60)
                    .put("speaker", "WORKS")
                    .put("videoCalls", true)
                    .put("mediaDevices", true)
                    .put("webAudio", true);

    static Measured aGoodLine() {
        return new Measured();
    }

    Measured with(String field, @Nullable Object value) {
        body.set(field, Json.MAPPER.valueToTree(value));
        return this;
    }

    Measured without(String... fields) {
        for (String field : fields) {
            body.putNull(field);
        }
        return this;
    }

    ObjectNode body() {
        return body;
    }

    SaveLineTest read() {
        return Json.MAPPER.convertValue(body, SaveLineTest.class);
    }
}
