package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.diemcau.asyncapi.Schemas;
import vn.diemcau.asyncapi.SourceComments;
import vn.diemcau.asyncapi.SourceComments.Comment;
import vn.diemcau.asyncapi.TypeNames;
import vn.diemcau.channel.ChannelTerms;
import vn.diemcau.channel.ToldTo;
import vn.diemcau.testing.ClassIndex;
import vn.diemcau.testing.Golden;

/** What the server sends of its own accord: its messages, and the facts in them. */
final class AsyncApiSpoken {

    private static final String FACTS = "facts";
    private static final Comment ABOUT_FACTS =
            new Comment(
                    "What has happened in the session, in the order in which it happened.",
                    "What has happened in the session, in the order in which it happened (C2). Each"
                            + " client hears only what is for it (C3); which kinds of audience hear a"
                            + " kind of fact stands with it as `x-told-to`, and `x-narrowed` where of"
                            + " the participants only one hears it, of the hosts only those of one"
                            + " point and above.",
                    java.util.Map.of());

    private final AsyncApiDocument document;
    private final SourceComments comments;
    private final Schemas schemas;

    AsyncApiSpoken(AsyncApiDocument document, SourceComments comments, Schemas schemas) {
        this.document = document;
        this.comments = comments;
        this.schemas = schemas;
    }

    void add() {
        Set<Class<?>> answers = Set.of(Outbound.Ack.class, Outbound.Refused.class);
        Stream.of(ChannelTerms.spoken(), Outbound.class)
                .flatMap(type -> TypeNames.leaves(type).stream())
                .filter(type -> !answers.contains(type))
                .forEach(this::message);
        facts();
    }

    private void message(Class<?> type) {
        String name = TypeNames.of(type);
        ObjectNode message = document.message(name, comments.of(type));
        ObjectNode payload = schemas.message(type);
        payload.remove("description");
        message.set("payload", payload);
        AsyncApiExamples.add(message, "out", example -> example.path("type").asText().equals(name));
        document.operation("send", name);
    }

    /** All kinds of facts of all features, by name. */
    static List<Class<?>> kindsOfFacts() {
        return ClassIndex.annotatedWith(JsonTypeInfo.class)
                .filter(type -> type.isSealed() && type.getSimpleName().endsWith("Fact"))
                .flatMap(type -> TypeNames.leaves(type).stream())
                .sorted(Comparator.comparing(TypeNames::of))
                .toList();
    }

    private void facts() {
        ObjectNode message = document.message(FACTS, ABOUT_FACTS);
        ObjectNode payload = message.putObject("payload");
        payload.put("type", "object");
        ObjectNode fields = payload.putObject("properties");
        fields.putObject("type").put("const", FACTS);
        fields.putObject("revision")
                .put("type", "integer")
                .put("description", "What the client has reached after this message.");
        ObjectNode items = fields.putObject(FACTS).put("type", "array").putObject("items");
        ArrayNode kinds = items.putArray("oneOf");
        kindsOfFacts().forEach(type -> kinds.add(Schemas.reference(fact(type))));
        payload.putArray("required").add("type").add("revision").add(FACTS);
        AsyncApiExamples.add(
                message, "out", example -> example.path("type").asText().equals(FACTS));
        document.operation("send", FACTS);
    }

    private String fact(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ToldTo told = type.getAnnotation(ToldTo.class);
        if (told == null) {
            throw new IllegalStateException(type + " does not state with @ToldTo who hears it");
        }
        ObjectNode written = schemas.message(type);
        schema.set("description", written.path("description"));
        schema.set("x-told-to", AsyncApiDocument.names(told.value()));
        if (told.narrowed()) {
            schema.put("x-narrowed", true);
        }
        schema.put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        JsonNode own = written.path("properties");
        fields.set("type", own.path("type"));
        fields.putObject("revision").put("type", "integer");
        fields.putObject("at").put("type", "string").put("format", "date-time");
        fields.setAll((ObjectNode) own);
        required.add("revision").add("at").addAll((ArrayNode) written.path("required"));
        String name = "fact." + TypeNames.of(type);
        schemas.named().put(name, schema);
        return name;
    }

    /** The kinds of facts in the golden files. */
    static Stream<String> kindsInGoldenFiles() {
        return Golden.names("out").stream()
                .map(name -> Golden.message("out/" + name).path(FACTS))
                .flatMap(facts -> StreamSupport.stream(facts.spliterator(), false))
                .map(fact -> fact.path("type").asText());
    }
}
