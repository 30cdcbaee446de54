package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.diemcau.kernel.Token;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.PublicUrl;

/** Mails with a link that sets a password. Only the newest link of an account works. */
@ApplicationScoped
class PasswordLetters {

    /** Why somebody gets such a mail, and how long its link works. */
    enum Reason {
        /** They asked for it and sit waiting. */
        RESET("password-reset", Duration.ofHours(1)),
        /** Somebody made an account for them; they may be away for some days. */
        INVITATION("account-invitation", Duration.ofDays(7));

        private final String template;
        private final Duration validity;

        Reason(String template, Duration validity) {
            this.template = template;
            this.validity = validity;
        }
    }

    private final OneTimeTokenRepository tokens;
    private final Outbox outbox;
    private final MailTemplates templates;
    private final Clock clock;
    private final PublicUrl publicUrl;

    @Inject
    PasswordLetters(
            OneTimeTokenRepository tokens,
            Outbox outbox,
            MailTemplates templates,
            Clock clock,
            PublicUrl publicUrl) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.templates = templates;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Queues the mail in the running transaction: token and mail exist both or neither. */
    void send(Account account, Reason reason) {
        Token token = Token.random();
        Instant now = clock.instant();
        tokens.deleteAllOf(account.id());
        tokens.add(
                new OneTimeToken(
                        TokenPurpose.PASSWORD,
                        token,
                        account.id(),
                        now,
                        now.plus(reason.validity)));
        outbox.enqueue(
                new OutgoingMail(
                        reason.template,
                        MailAddress.of(account.email()),
                        account.name(),
                        templates.render(
                                reason.template,
                                account.language().locale(),
                                Map.of(
                                        "name", account.name(),
                                        "address",
                                                publicUrl
                                                        .page("/reset#" + token.value())
                                                        .toString()))));
    }
}
