package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Where mail goes and who sends it; see {@code mail} in config/application.yaml. */
record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        MailAddress fromAddress,
        String fromName,
        String replyTo,
        int connections,
        Duration poll,
        Duration timeout,
        Duration lease) {

    /** How the line to the server is protected. */
    enum Security {
        NONE,
        STARTTLS,
        TLS;

        static Security of(String name) {
            return switch (name) {
                case "none" -> NONE;
                case "starttls" -> STARTTLS;
                case "tls" -> TLS;
                default ->
                        throw new IllegalStateException(
                                "mail.security is none, starttls or tls, not " + name);
            };
        }
    }

    static MailSettings from(Config config) {
        String from = config.getValue("mail.from-address", String.class);
        return new MailSettings(
                config.getValue("mail.host", String.class),
                config.getValue("mail.port", Integer.class),
                Security.of(config.getValue("mail.security", String.class)),
                optional(config, "mail.user"),
                optional(config, "mail.password"),
                MailAddress.find(from)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "mail.from-address is no address: " + from)),
                config.getValue("mail.from-name", String.class),
                optional(config, "mail.reply-to"),
                config.getValue("mail.connections", Integer.class),
                Duration.ofMillis(config.getValue("mail.poll-ms", Integer.class)),
                Duration.ofMillis(config.getValue("mail.timeout-ms", Integer.class)),
                Duration.ofSeconds(config.getValue("mail.lease-seconds", Integer.class)));
    }

    // An empty value counts as absent in MicroProfile Config.
    private static String optional(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    /** Reads the settings once; a wrong one ends the start with a clear line. */
    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        MailSettings settings(Config config) {
            return from(config);
        }
    }
}
