package vn.diemcau.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The library's SMTP client, watched: how far a mail came is what decides whether it may be sent
 * again. Until the line with the single dot is sent the server must not deliver it (RFC 5321
 * section 4.1.1.4); from then on only the server's answer tells.
 */
final class WatchedTransport extends SMTPTransport {

    /** The part of the dialogue that runs. */
    enum Stage {
        SENDER,
        RECIPIENT,
        CONTENT,
        END_OF_CONTENT
    }

    private Stage stage = Stage.SENDER;
    private int code;
    private String reply = "";
    private Runnable beforeContent = () -> {};

    WatchedTransport(Session session, URLName server) {
        super(session, server, "smtp", false);
    }

    /**
     * Sends one mail.
     *
     * @param atContent runs when sender and recipient are accepted and before the first byte of the
     *     content; where it throws, nothing was sent
     */
    void send(MimeMessage message, Address to, Runnable atContent) throws MessagingException {
        beforeContent = atContent;
        enter(Stage.SENDER);
        sendMessage(message, new Address[] {to});
    }

    Attempt outcome(MessagingException thrown) {
        return switch (stage) {
            case SENDER -> new Attempt.Unreachable(code > 0 ? "reply " + code : cause(thrown));
            case RECIPIENT -> afterRecipient(thrown);
            case CONTENT, END_OF_CONTENT -> afterContent(thrown);
        };
    }

    private Attempt afterRecipient(MessagingException thrown) {
        return switch (code) {
            // The service ends, or wants a sign-in first: that concerns every mail.
            case 421, 530 -> new Attempt.Unreachable("reply " + code);
            // A full mailbox: it may be emptied.
            case 552 -> new Attempt.PutOff(reply);
            default -> {
                if (isPermanent()) {
                    yield new Attempt.Refused(MailFailure.RECIPIENT_REFUSED, reply);
                }
                yield isTransient()
                        ? new Attempt.PutOff(reply)
                        : new Attempt.Unreachable(cause(thrown));
            }
        };
    }

    private Attempt afterContent(MessagingException thrown) {
        if (isPermanent()) {
            return new Attempt.Refused(MailFailure.CONTENT_REFUSED, reply);
        }
        if (stage == Stage.END_OF_CONTENT && !isTransient()) {
            return new Attempt.Unanswered();
        }
        // A line that broke within the content is counted against the mail: it may be the content
        // that breaks it, and such a mail must not hold up the others for ever.
        return new Attempt.PutOff(isTransient() ? reply : cause(thrown));
    }

    private boolean isTransient() {
        return code >= 400 && code < 500;
    }

    private boolean isPermanent() {
        return code >= 500 && code < 600;
    }

    /** The kinds of error alone: their texts may hold addresses. */
    static String cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown.getClass().getSimpleName()
                + (cause == null ? "" : ", " + cause.getClass().getSimpleName());
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        beforeContent.run();
        enter(Stage.CONTENT);
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Stage.END_OF_CONTENT);
        super.finishData();
    }

    // After a refusal the library resets the dialogue: only the first answer of a stage counts.
    @Override
    protected int readServerResponse() throws MessagingException {
        int answer = super.readServerResponse();
        if (code == 0) {
            code = answer;
            reply = getLastServerResponse();
        }
        return answer;
    }

    private void enter(Stage next) {
        stage = next;
        code = 0;
        reply = "";
    }
}
