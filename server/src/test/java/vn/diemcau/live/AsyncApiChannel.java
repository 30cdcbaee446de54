package vn.diemcau.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.diemcau.asyncapi.Settings;
import vn.diemcau.asyncapi.SourceComments;
import vn.diemcau.channel.ChannelTerms;
import vn.diemcau.channel.Protocol;

/** The one channel: how it is opened, how it ends, what it bears. */
final class AsyncApiChannel {

    private AsyncApiChannel() {}

    static ObjectNode of(SourceComments comments) {
        ObjectNode channel = JsonNodeFactory.instance.objectNode();
        channel.put("address", LiveAdmission.PATH);
        channel.put("title", "A session while it happens");
        channel.put(
                "summary", "One connection to one session, as one kind of audience (O1 to O5).");
        channel.put("description", description(comments));
        channel.putObject("bindings").set("ws", binding());
        channel.set("x-close-codes", closeCodes(comments));
        channel.set("x-limits", limits());
        channel.set("x-settings", settings());
        return channel;
    }

    private static ObjectNode binding() {
        ObjectNode binding = JsonNodeFactory.instance.objectNode();
        binding.put("method", "GET");
        ObjectNode query = binding.putObject("query").put("type", "object");
        ObjectNode fields = query.putObject("properties");
        fields.putObject("ticket")
                .put("type", "string")
                .put(
                        "description",
                        "From POST /api/live/tickets, not older than "
                                + LiveTickets.LIFETIME.toSeconds()
                                + " seconds (O1, O2).");
        fields.putObject("protocol")
                .put("type", "integer")
                .put("minimum", 0)
                .put("default", 1)
                .put(
                        "description",
                        "The version that the client speaks (V1); the oldest is "
                                + Protocol.OLDEST
                                + ".");
        fields.putObject("revision")
                .put("type", "integer")
                .put("minimum", 0)
                .put("description", "The last revision that the client has reached (O3, R2).");
        query.putArray("required").add("ticket");
        binding.put("bindingVersion", "0.1.0");
        return binding;
    }

    private static String description(SourceComments comments) {
        StringBuilder text =
                new StringBuilder("How a connection ends, and what the client does then (E1):\n");
        for (CloseCode code : CloseCode.values()) {
            text.append("\n- `" + code.number() + "`: " + comments.of(code).text());
            text.append(" " + comments.of(code.afterwards()).text());
        }
        return text.toString();
    }

    private static ObjectNode closeCodes(SourceComments comments) {
        ObjectNode codes = JsonNodeFactory.instance.objectNode();
        for (CloseCode code : CloseCode.values()) {
            ObjectNode said = codes.putObject(String.valueOf(code.number()));
            said.put("name", code.name());
            said.put("client", code.afterwards().name());
            if (!code.reason().isEmpty()) {
                said.put("reason", code.reason());
            }
            said.put("description", comments.of(code).text());
        }
        return codes;
    }

    private static ObjectNode limits() {
        ObjectNode limits = AsyncApiDocument.objectOf(ChannelTerms.all());
        limits.put("seconds that a ticket is good for (O2)", LiveTickets.LIFETIME.toSeconds());
        return limits;
    }

    /** With their defaults: an installation may have others. */
    private static ObjectNode settings() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        for (Settings.Setting setting : Settings.below("live.")) {
            ObjectNode said = settings.putObject(setting.name());
            said.put("default", setting.value());
            if (!setting.words().isEmpty()) {
                said.put("description", setting.words());
            }
        }
        return settings;
    }
}
