package vn.diemcau.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.diemcau.access.Who;
import vn.diemcau.asyncapi.CommandResults;
import vn.diemcau.asyncapi.ReachedCodes;
import vn.diemcau.asyncapi.Schemas;
import vn.diemcau.asyncapi.SourceComments;
import vn.diemcau.asyncapi.TypeNames;
import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** What clients send, and what answers it. */
final class AsyncApiCommands {

    private static final String REFUSED = "refused";
    private static final String NOTHING = "ack.nothing";

    /** What only requests over HTTP are refused with. */
    private static final Set<ErrorFamily> OF_HTTP =
            EnumSet.of(
                    ErrorFamily.WRONG_METHOD, ErrorFamily.NOT_ACCEPTABLE, ErrorFamily.WRONG_FORMAT);

    private final AsyncApiDocument document;
    private final SourceComments comments;
    private final Schemas schemas;
    private final CommandResults results = CommandResults.read(Inbound.class.getPackage());
    private final Map<String, Class<?>> acks = new TreeMap<>();

    AsyncApiCommands(AsyncApiDocument document, SourceComments comments, Schemas schemas) {
        this.document = document;
        this.comments = comments;
        this.schemas = schemas;
    }

    void add() {
        TypeNames.leaves(Inbound.class).stream()
                .sorted(Comparator.comparing(TypeNames::of))
                .forEach(this::command);
        // Of obsolete commands, too (V4).
        acks.put(NOTHING, Map.class);
        acks.forEach(this::ack);
        refused();
    }

    private void command(Class<?> type) {
        String name = TypeNames.of(type);
        ObjectNode message = document.message(name, comments.ofGroup(type));
        message.set("payload", schemas.sent().message(type));
        AsyncApiExamples.add(message, "in", example -> example.path("type").asText().equals(name));
        ObjectNode operation = document.operation("receive", name);
        List<Who> senders = Objects.requireNonNull(InboundKind.find(name)).senders();
        operation.set("x-may-send", AsyncApiDocument.names(senders.toArray(Who[]::new)));
        ObjectNode reply = operation.putObject("reply");
        reply.set("channel", AsyncApiDocument.reference(AsyncApiDocument.CHANNEL));
        ArrayNode answers = reply.putArray("messages");
        answers.add(AsyncApiDocument.inChannel(ackOf(type)));
        answers.add(AsyncApiDocument.inChannel(REFUSED));
    }

    private String ackOf(Class<?> command) {
        Class<?> result =
                results.of(command)
                        .orElseThrow(() -> new IllegalStateException(command + " has no handler"));
        String name = result == Map.class ? NOTHING : "ack." + result.getSimpleName();
        Class<?> other = acks.putIfAbsent(name, result);
        if (other != null && other != result) {
            throw new IllegalStateException("two results are called " + name);
        }
        return name;
    }

    /** One for each type of result; on the wire they are all the same {@code ack}. */
    private void ack(String name, Class<?> result) {
        ObjectNode message = document.message(name, comments.of(Outbound.Ack.class));
        message.put("name", "ack");
        ObjectNode payload = schemas.message(Outbound.Ack.class);
        payload.remove("description");
        ((ObjectNode) payload.path("properties")).set("result", result(name, result));
        message.set("payload", payload);
        List<String> fields = fieldsOf(result);
        AsyncApiExamples.add(
                message,
                "out",
                example ->
                        example.path("type").asText().equals("ack")
                                && names(example.path("result")).equals(fields));
    }

    private ObjectNode result(String name, Class<?> type) {
        ObjectNode schema = schemas.of(type);
        if (name.equals(NOTHING)) {
            schema.put("description", "Nothing is to be said; null where the kind is obsolete.");
            schema.putArray("type").add("object").add("null");
        }
        return schema;
    }

    private List<String> fieldsOf(Class<?> result) {
        return Optional.ofNullable(schemas.named().get(result.getSimpleName()))
                .map(schema -> names(schema.path("properties")))
                .orElse(List.of());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }

    private void refused() {
        ObjectNode message = document.message(REFUSED, comments.of(Outbound.Refused.class));
        ObjectNode payload = schemas.message(Outbound.Refused.class);
        payload.remove("description");
        message.set("payload", payload);
        AsyncApiExamples.add(
                message, "out", example -> example.path("type").asText().equals(REFUSED));
        ObjectNode codes = message.putObject("x-error-codes");
        ReachedCodes.from(LiveCommands.class).stream()
                .filter(code -> !OF_HTTP.contains(code.family()))
                .forEach(code -> codes.set(code.code(), said(code)));
    }

    private ObjectNode said(ErrorCode code) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("family", code.family().name());
        said.put("temporary", Outbound.Refused.of("", code.refusal()).temporary());
        String words = comments.of((Enum<?>) code).text();
        if (!words.isEmpty()) {
            said.put("description", words);
        }
        return said;
    }
}
