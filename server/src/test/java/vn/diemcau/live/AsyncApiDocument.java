package vn.diemcau.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.diemcau.asyncapi.Schemas;
import vn.diemcau.asyncapi.SourceComments;
import vn.diemcau.asyncapi.Yaml;
import vn.diemcau.channel.Protocol;

/**
 * The AsyncAPI 3 document of the live path, drawn from the code: kinds of commands, answers and
 * facts are found, their words are those of the Javadoc, their examples the golden files.
 */
final class AsyncApiDocument {

    static final String CHANNEL = "#/channels/live";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode channelMessages = JsonNodeFactory.instance.objectNode();
    private final ObjectNode operations = JsonNodeFactory.instance.objectNode();
    private final ObjectNode messages = JsonNodeFactory.instance.objectNode();

    private AsyncApiDocument() {}

    /** The document as it stands in the repository. */
    static String yaml() {
        return "# Drawn from the code by AsyncApiTest, which writes it anew when run with -Dasyncapi.write=true.\n"
                + Yaml.write(new AsyncApiDocument().drawn());
    }

    private ObjectNode drawn() {
        SourceComments comments = SourceComments.read();
        Schemas schemas = new Schemas(comments);
        new AsyncApiCommands(this, comments, schemas).add();
        new AsyncApiSpoken(this, comments, schemas).add();
        document.put("asyncapi", "3.0.0");
        document.put("id", "urn:vn:diemcau:live");
        document.set("info", info());
        document.put("defaultContentType", "application/json");
        document.set("servers", servers());
        ObjectNode live = AsyncApiChannel.of(comments);
        live.set("messages", channelMessages);
        document.putObject("channels").set("live", live);
        document.set("operations", operations);
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        ObjectNode named = components.putObject("schemas");
        schemas.named().forEach(named::set);
        return document;
    }

    /** Adds a message that the channel carries. */
    ObjectNode message(String name, SourceComments.Comment words) {
        channelMessages.set(name, reference("#/components/messages/" + name));
        ObjectNode message = messages.putObject(name);
        message.put("name", name);
        if (!words.summary().isEmpty()) {
            message.put("summary", words.summary());
        }
        if (!words.text().equals(words.summary())) {
            message.put("description", words.text());
        }
        return message;
    }

    /**
     * Adds an operation of the server with one message.
     *
     * @param action as the server sees it: {@code send} or {@code receive}
     */
    ObjectNode operation(String action, String message) {
        ObjectNode operation = operations.putObject(message);
        operation.put("action", action);
        operation.set("channel", reference(CHANNEL));
        operation.putArray("messages").add(inChannel(message));
        return operation;
    }

    static ObjectNode inChannel(String message) {
        return reference(CHANNEL + "/messages/" + message);
    }

    static ObjectNode reference(String to) {
        return JsonNodeFactory.instance.objectNode().put("$ref", to);
    }

    static ArrayNode names(Enum<?>... values) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }

    private static ObjectNode info() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", "Điểm Cầu: the live path")
                .put("version", String.valueOf(Protocol.VERSION))
                .put(
                        "description",
                        """
                        How a client follows a session while it happens, and acts in it. This document has the messages, who \
                        sends and hears them, error codes, close codes and limits; the rules (in which order, what after a drop, \
                        what to keep and to send again) are numbered in PROTOCOL.md, which the letters in brackets refer to. \
                        State is fetched over HTTP: `/openapi`.

                        The version is that of the protocol. Within it messages, facts, fields, values and codes are added; \
                        clients ignore what they do not know (C7).""");
    }

    private static ObjectNode servers() {
        ObjectNode servers = JsonNodeFactory.instance.objectNode();
        ObjectNode installation = servers.putObject("installation");
        installation.put("host", "{host}").put("protocol", "wss");
        installation.put("description", "An installation; ws in place of wss where it has no TLS.");
        installation
                .putObject("variables")
                .putObject("host")
                .put("default", "localhost:8080")
                .put("description", "Name and port under which people reach it.");
        return servers;
    }

    static ObjectNode objectOf(Map<String, ?> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach(object::putPOJO);
        return object;
    }
}
