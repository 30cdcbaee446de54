package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.asyncapi.TypeNames;
import vn.diemcau.asyncapi.Yaml;
import vn.diemcau.channel.Protocol;
import vn.diemcau.channel.ToldTo;
import vn.diemcau.testing.Golden;

/** Rule V5: the AsyncAPI document is that of the code, and what is sent is as it says. */
class AsyncApiTest {

    /** The tests run in server/. */
    private static final Path FILE = Path.of("src", "main", "resources", "asyncapi.yaml");

    private static String drawn = "";

    @BeforeAll
    static void draw() throws IOException {
        drawn = AsyncApiDocument.yaml();
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(FILE, drawn);
        }
    }

    private static JsonNode document() throws IOException {
        return Yaml.read(Files.readString(FILE));
    }

    @Test
    void theDocumentInTheRepositoryIsThatOfTheCode() throws IOException {
        assertThat(drawn)
                .as("draw it anew: -Dasyncapi.write=true")
                .isEqualTo(Files.readString(FILE));
    }

    @Test
    void itsVersionIsThatOfTheProtocol() throws IOException {
        assertThat(document().at("/info/version").asText())
                .isEqualTo(String.valueOf(Protocol.VERSION));
    }

    @Test
    void everyKindOfFactStatesWhoHearsIt() {
        assertThat(AsyncApiSpoken.kindsOfFacts())
                .hasSizeGreaterThan(12)
                .allMatch(type -> type.isAnnotationPresent(ToldTo.class));
    }

    @Test
    void everyKindOfFactIsInAGoldenFile() {
        assertThat(AsyncApiSpoken.kindsInGoldenFiles())
                .containsAll(AsyncApiSpoken.kindsOfFacts().stream().map(TypeNames::of).toList());
    }

    @Test
    void everyMessageHasAnExampleAndSaysWhatItIs() throws IOException {
        for (Map.Entry<String, JsonNode> message :
                document().at("/components/messages").properties()) {
            assertThat(message.getValue().path("summary").asText())
                    .as("what the Javadoc says of %s", message.getKey())
                    .isNotEmpty();
            assertThat(message.getValue().path("examples"))
                    .as("golden files of %s", message.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void everyCommandSaysWhatItDoesAndNotWhatItsNeighboursDo() throws IOException {
        Map<String, List<String>> kindsBySummary =
                document().at("/components/messages").properties().stream()
                        .filter(message -> InboundKind.find(message.getKey()) != null)
                        .collect(
                                Collectors.groupingBy(
                                        message -> message.getValue().path("summary").asText(),
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));

        assertThat(kindsBySummary.values())
                .hasSizeGreaterThan(60)
                .allSatisfy(kinds -> assertThat(kinds).hasSize(1));
    }

    static Stream<String> goldenFiles() {
        return Stream.of("in", "out")
                .flatMap(way -> Golden.names(way).stream().map(name -> way + "/" + name));
    }

    /** Rules O4, C2, M1, A1 and A2. */
    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyGoldenFileIsAsTheDocumentSays(String name) throws IOException {
        JsonNode golden = Golden.message(name);
        List<Schema> schemas = schemasOf(golden.path("type").asText(), name.startsWith("in/"));

        assertThat(schemas).isNotEmpty();
        List<List<com.networknt.schema.Error>> errors =
                schemas.stream().map(schema -> schema.validate(golden)).toList();
        assertThat(errors).as(errors.toString()).anyMatch(List::isEmpty);
    }

    /** Rule M1. */
    @ParameterizedTest
    @MethodSource("goldenFiles")
    void whatHasAFieldTooManyOrTooFewIsNot(String name) throws IOException {
        ObjectNode tooMany = Golden.message(name).deepCopy();
        List<Schema> schemas = schemasOf(tooMany.path("type").asText(), name.startsWith("in/"));
        tooMany.put("admin", true);
        ObjectNode tooFew = Golden.message(name).deepCopy();
        tooFew.remove("type");

        assertThat(schemas).noneMatch(schema -> schema.validate(tooMany).isEmpty());
        assertThat(schemas).noneMatch(schema -> schema.validate(tooFew).isEmpty());
    }

    /** What the server sends may hold more than a client knows (C7); what it sends now may not. */
    private static List<Schema> schemasOf(String type, boolean sentByClients) throws IOException {
        ObjectNode document = (ObjectNode) document();
        if (!sentByClients) {
            close(document);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        return document.at("/components/messages").properties().stream()
                .map(Map.Entry::getValue)
                .filter(message -> message.path("name").asText().equals(type))
                .map(message -> (ObjectNode) message.path("payload").deepCopy())
                .map(payload -> payload.<ObjectNode>set("components", document.path("components")))
                .map(registry::getSchema)
                .toList();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(AsyncApiTest::close);
    }
}
