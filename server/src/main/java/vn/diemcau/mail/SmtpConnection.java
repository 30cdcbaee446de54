package vn.diemcau.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line to the SMTP server that is opened when needed and carries many mails. For one thread. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    /** Many servers end a connection after a hundred mails: we end it first. */
    private static final int MOST_MAILS = 100;

    private static final int CONNECT_TIMEOUT_MILLIS = 10_000;

    private final MailSettings settings;
    private final Session session;
    private @Nullable WatchedTransport open;
    private int carried;

    SmtpConnection(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Session session() {
        return session;
    }

    /** Sends one mail; {@code beforeContent} as in {@link WatchedTransport#send}. */
    Attempt send(MimeMessage message, InternetAddress to, Runnable beforeContent) {
        boolean reused = open != null;
        Attempt attempt = sendOnce(message, to, beforeContent);
        // A line that stood idle may have been closed by the server: that says nothing about a new
        // one.
        return reused && attempt instanceof Attempt.Unreachable
                ? sendOnce(message, to, beforeContent)
                : attempt;
    }

    private Attempt sendOnce(MimeMessage message, InternetAddress to, Runnable beforeContent) {
        WatchedTransport transport;
        try {
            transport = connected();
        } catch (MessagingException e) {
            return new Attempt.Unreachable(WatchedTransport.cause(e));
        }
        boolean sent = false;
        try {
            transport.send(message, to, beforeContent);
            sent = true;
            carried++;
            return new Attempt.Accepted();
        } catch (MessagingException e) {
            return transport.outcome(e);
        } finally {
            if (!sent || carried >= MOST_MAILS) {
                close();
            }
        }
    }

    private WatchedTransport connected() throws MessagingException {
        WatchedTransport transport = open;
        if (transport != null) {
            return transport;
        }
        transport =
                new WatchedTransport(
                        session,
                        new URLName("smtp", settings.host(), settings.port(), null, null, null));
        if (settings.signsIn()) {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
        } else {
            transport.connect();
        }
        open = transport;
        carried = 0;
        return transport;
    }

    @Override
    public void close() {
        WatchedTransport transport = open;
        open = null;
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug(
                    "The connection to the SMTP server was already gone: {}",
                    WatchedTransport.cause(e));
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        String timeout = Long.toString(settings.timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_TIMEOUT_MILLIS));
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.localhost", settings.fromAddress().domain());
        properties.put("mail.smtp.from", settings.fromAddress().value());
        properties.put("mail.smtp.auth", Boolean.toString(settings.signsIn()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // The farewell's answer is waited for no longer than needed: everything is settled by then.
        properties.put("mail.smtp.quitwait", "false");
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }
}
