package vn.diemcau.development;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Takes the product's mail in development, where a developer reads it in the browser and browser
 * tests read {@code /messages.json?to=...} (newest first). Keeps the last {@value
 * CaughtMails#CAPACITY} mails. Reached from this machine alone.
 */
public final class MailCatcher implements AutoCloseable {

    private final SmtpCatcher smtp;
    private final MailWebServer web;

    private MailCatcher(SmtpCatcher smtp, MailWebServer web) {
        this.smtp = smtp;
        this.web = web;
    }

    /**
     * Starts both servers; a port of 0 takes any free one.
     *
     * @param folder where the mails are kept
     * @throws StartRefusal when a port is taken
     */
    public static MailCatcher start(int smtpPort, int webPort, Path folder, Clock clock)
            throws IOException {
        CaughtMails mails = new CaughtMails(new MailFolder(folder));
        MailWebServer web = MailWebServer.start(webPort, mails);
        try {
            return new MailCatcher(SmtpCatcher.start(smtpPort, mails, clock), web);
        } catch (RuntimeException failure) {
            web.close();
            throw failure;
        }
    }

    public int smtpPort() {
        return smtp.port();
    }

    /** Where the mails are read, without a slash at the end. */
    public String address() {
        return "http://localhost:" + web.port();
    }

    @Override
    public void close() {
        smtp.close();
        web.close();
    }
}
