package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.event.SessionTime;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Language;

/**
 * Tells the organization that somebody waits for its word, or goes for it by the word of the
 * organizers and needs its giấy ủy quyền, and the delegate that the proposal was refused, in the
 * transaction in which it happens and in the language in which they were written to before. Whoever
 * has no address reads it on the page. That it was accepted is told with the end of the invitation,
 * by those who sent that.
 */
@ApplicationScoped
class SubstituteMails {

    private final Outbox outbox;
    private final MailTemplates templates;
    private final NoticeMailer entries;
    private final NoticeRepository notices;
    private final Delegates delegates;
    private final SessionService sessions;
    private final LanguageOfDelegates languages;
    private final Clock clock;

    @Inject
    SubstituteMails(
            Outbox outbox,
            MailTemplates templates,
            NoticeMailer entries,
            NoticeRepository notices,
            Delegates delegates,
            SessionService sessions,
            LanguageOfDelegates languages,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.entries = entries;
        this.notices = notices;
        this.delegates = delegates;
        this.sessions = sessions;
        this.languages = languages;
        this.clock = clock;
    }

    void tellOrganization(@Observes SubstituteProposed proposed) {
        DelegateBrief original = delegates.get(proposed.original());
        if (original.unitId() == null) {
            // Whom the organizers name themselves they decide on, on their own page.
            return;
        }
        tell(
                "substitute-proposed",
                original.unitId(),
                original,
                delegates.get(proposed.substitute()));
    }

    /** Where organizers decided, the organization still has its giấy ủy quyền to issue. */
    void askForAuthorization(@Observes SubstituteConfirmed confirmed) {
        if (confirmed.unit() == null || confirmed.signatoryName() != null) {
            return;
        }
        tell(
                "substitute-confirmed",
                confirmed.unit(),
                delegates.get(confirmed.original()),
                delegates.get(confirmed.substitute()));
    }

    private void tell(
            String kind,
            OrganizationId organization,
            DelegateBrief original,
            DelegateBrief substitute) {
        SessionSummary session = sessions.get(original.session());
        notices.listUnits(Circle.everybody(session), organization.value(), clock.instant()).stream()
                .findFirst()
                .ifPresent(unit -> tell(kind, unit, session, original, substitute));
    }

    private void tell(
            String kind,
            UnitToTell unit,
            SessionSummary session,
            DelegateBrief original,
            DelegateBrief substitute) {
        unit.address()
                .ifPresent(
                        to -> {
                            Language language =
                                    notices.languageOf(session.id(), unit.organization());
                            Map<String, Object> values =
                                    values(session, language, original, substitute);
                            values.put("unit", unit.name());
                            values.put(
                                    "url",
                                    entries.entry(unit.organization(), unit.name(), session)
                                            .toString());
                            send(kind, language, to, unit.name(), values);
                        });
    }

    void tellOfRefusal(@Observes SubstituteRefused refused) {
        DelegateBrief original = delegates.get(refused.original());
        // Who was withdrawn with the proposal hears of that, and goes nowhere.
        if (original.state() == DelegateState.NAMED) {
            tellDelegate(original, delegates.get(refused.substitute()), refused.reason());
        }
    }

    private void tellDelegate(
            DelegateBrief original, DelegateBrief substitute, @Nullable String reason) {
        if (original.email() == null) {
            return;
        }
        MailAddress.find(original.email())
                .ifPresent(
                        to -> {
                            Language language =
                                    languages.find(original.id()).orElse(Language.VIETNAMESE);
                            Map<String, Object> values =
                                    values(
                                            sessions.get(original.session()),
                                            language,
                                            original,
                                            substitute);
                            values.put("reason", reason == null ? "" : reason);
                            send("substitute-refused", language, to, original.name(), values);
                        });
    }

    private static Map<String, Object> values(
            SessionSummary session,
            Language language,
            DelegateBrief original,
            DelegateBrief substitute) {
        Map<String, Object> values = new HashMap<>();
        values.put("session", session);
        values.put("when", SessionTime.of(session, language.locale()));
        values.put("original", original.name());
        values.put("substitute", substitute.name());
        values.put("position", substitute.position() == null ? "" : substitute.position());
        return values;
    }

    private void send(
            String kind,
            Language language,
            MailAddress to,
            String name,
            Map<String, Object> values) {
        outbox.enqueueUnlessDead(
                new OutgoingMail(
                        kind,
                        to,
                        Text.shortened(name, NoticeMailer.LONGEST_NAME),
                        templates.render(kind, language.locale(), values),
                        null,
                        null));
    }
}
