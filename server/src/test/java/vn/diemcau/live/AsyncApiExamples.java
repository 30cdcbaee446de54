package vn.diemcau.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import vn.diemcau.testing.Golden;

/** Examples of messages: the golden files, which the tests of both sides read. */
final class AsyncApiExamples {

    private AsyncApiExamples() {}

    /** Adds those of {@code in} or {@code out} that are of the kind of this message. */
    static void add(ObjectNode message, String direction, Predicate<JsonNode> ofThisKind) {
        ArrayNode examples = JsonNodeFactory.instance.arrayNode();
        for (String name : Golden.names(direction)) {
            JsonNode golden = Golden.message(direction + "/" + name);
            if (ofThisKind.test(golden)) {
                examples.addObject().put("name", name).set("payload", golden);
            }
        }
        if (!examples.isEmpty()) {
            message.set("examples", examples);
        }
    }
}
