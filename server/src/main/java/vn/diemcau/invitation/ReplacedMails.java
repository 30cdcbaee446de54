package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.event.SessionTime;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Language;

/**
 * Tells a delegate in one mail that somebody goes instead and that the invitation ends with it: a
 * letter that takes the invitation back beside one that says yes would contradict it.
 */
@ApplicationScoped
class ReplacedMails {

    private final Delegates delegates;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final LanguageOfInvited languages;
    private final MailTemplates layouts;
    private final Outbox outbox;

    @Inject
    ReplacedMails(
            Delegates delegates,
            SessionService sessions,
            InvitationMailer mailer,
            LanguageOfInvited languages,
            MailTemplates layouts,
            Outbox outbox) {
        this.delegates = delegates;
        this.sessions = sessions;
        this.mailer = mailer;
        this.languages = languages;
        this.layouts = layouts;
        this.outbox = outbox;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param heard the invitation that has just ended and of which a letter may have come; its
     *     appointment leaves the calendar. Null where no letter came
     */
    void tell(DelegateId original, DelegateId substitute, @Nullable Invitation heard) {
        DelegateBrief replaced = delegates.get(original);
        SessionSummary session = sessions.get(replaced.session());
        Locale locale = languages.find(original).orElse(Language.VIETNAMESE).locale();
        address(replaced, heard)
                .flatMap(
                        to ->
                                outbox.enqueueUnlessDead(
                                        new OutgoingMail(
                                                "substitute-accepted",
                                                to,
                                                replaced.name(),
                                                layouts.render(
                                                        "substitute-accepted",
                                                        locale,
                                                        values(
                                                                session,
                                                                replaced,
                                                                delegates.get(substitute),
                                                                locale)),
                                                appointment(session, heard),
                                                null)))
                .ifPresent(
                        mail -> {
                            if (heard != null) {
                                heard.sentBy(mail);
                            }
                        });
    }

    private static Optional<MailAddress> address(
            DelegateBrief replaced, @Nullable Invitation heard) {
        if (heard != null) {
            return Optional.of(new MailAddress(heard.recipientAddress));
        }
        return Optional.ofNullable(replaced.email()).flatMap(MailAddress::find);
    }

    private @Nullable CalendarPart appointment(SessionSummary session, @Nullable Invitation heard) {
        return heard == null ? null : mailer.calendar(heard, session, CalendarPart.Method.CANCEL);
    }

    private static Map<String, Object> values(
            SessionSummary session,
            DelegateBrief original,
            DelegateBrief substitute,
            Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("session", session);
        values.put("when", SessionTime.of(session, locale));
        values.put("original", original.name());
        values.put("substitute", substitute.name());
        values.put("position", Objects.requireNonNullElse(substitute.position(), ""));
        return values;
    }
}
