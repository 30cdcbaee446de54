package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads {@code mail} of config/application.yaml; a wrong value ends the start with a clear line.
 */
@ApplicationScoped
class MailConfiguration {

    // What is empty counts as absent in MicroProfile Config.
    @Produces
    @Singleton
    MailSettings settings(
            @ConfigProperty(name = "mail.host") String host,
            @ConfigProperty(name = "mail.port") int port,
            @ConfigProperty(name = "mail.security") String security,
            @ConfigProperty(name = "mail.user") Optional<String> user,
            @ConfigProperty(name = "mail.password") Optional<String> password,
            @ConfigProperty(name = "mail.from-address") String fromAddress,
            @ConfigProperty(name = "mail.from-name") String fromName,
            @ConfigProperty(name = "mail.reply-to") Optional<String> replyTo,
            @ConfigProperty(name = "mail.connections") int connections,
            @ConfigProperty(name = "mail.poll") Duration poll,
            @ConfigProperty(name = "mail.timeout") Duration timeout,
            @ConfigProperty(name = "mail.lease") Duration lease,
            @ConfigProperty(name = "mail.largest-attachments") long largestAttachments) {
        return new MailSettings(
                host,
                port,
                MailSettings.Security.of(security),
                user.orElse(""),
                password.orElse(""),
                MailAddress.find(fromAddress)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "mail.from-address is no address: " + fromAddress)),
                fromName,
                replyTo.orElse(""),
                connections,
                poll,
                timeout,
                lease,
                largestAttachments);
    }

    @Produces
    @Singleton
    InboxSettings inboxSettings(
            @ConfigProperty(name = "mail.inbox.host") Optional<String> host,
            @ConfigProperty(name = "mail.inbox.port") int port,
            @ConfigProperty(name = "mail.inbox.security") String security,
            @ConfigProperty(name = "mail.inbox.user") Optional<String> user,
            @ConfigProperty(name = "mail.inbox.password") Optional<String> password,
            @ConfigProperty(name = "mail.inbox.folder") String folder,
            @ConfigProperty(name = "mail.inbox.done-folder") Optional<String> doneFolder,
            @ConfigProperty(name = "mail.inbox.every") Duration every) {
        return new InboxSettings(
                host,
                port,
                MailSettings.Security.of(security),
                user.orElse(""),
                password.orElse(""),
                folder,
                doneFolder,
                every);
    }
}
