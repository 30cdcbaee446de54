package vn.diemcau.development;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An SMTP server on the loopback address that accepts every mail and sends none on. It takes the
 * protocol from GreenMail and leaves its mailboxes alone: those grow without bound.
 */
final class SmtpCatcher implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofSeconds(10);

    private final CaughtMails mails;
    private final Clock clock;
    private final AtomicLong lastNumber;
    private final SmtpServer server;

    private SmtpCatcher(int port, CaughtMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
        this.lastNumber = new AtomicLong(mails.newest());
        this.server =
                new SmtpServer(
                        new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP),
                        new CatchingManagers());
    }

    /**
     * @param port 0 for any free one
     */
    static SmtpCatcher start(int port, CaughtMails mails, Clock clock) {
        SmtpCatcher catcher = new SmtpCatcher(port, mails, clock);
        catcher.server.startService();
        try {
            if (catcher.server.waitTillRunning(START_LIMIT.toMillis())) {
                return catcher;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        catcher.close();
        throw new StartRefusal("The mail catcher cannot listen on port " + port);
    }

    int port() {
        return server.getPort();
    }

    private void take(MovingMessage mail) {
        List<String> recipients =
                mail.getToAddresses().stream().map(MailAddress::getEmail).sorted().toList();
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        try {
            mail.getMessage().writeTo(source);
            mails.add(
                    CaughtMail.read(
                            lastNumber.incrementAndGet(),
                            clock.instant(),
                            recipients,
                            source.toByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    @Override
    public void close() {
        server.stopService();
    }

    private final class CatchingManagers extends Managers {

        private final SmtpManager catching =
                new SmtpManager(getImapHostManager(), getUserManager()) {
                    @Override
                    public synchronized void send(SmtpState state) {
                        take(state.getMessage());
                    }
                };

        CatchingManagers() {
            getUserManager().setAuthRequired(false);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return catching;
        }
    }
}
