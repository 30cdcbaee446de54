package vn.diemcau.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.platform.RequestId;
import vn.diemcau.platform.Versions;

/** The templates of an event; its sessions share them. */
@ApplicationScoped
public class LetterTemplates {

    private final Database database;
    private final LetterTemplateRepository templates;
    private final SessionService sessions;
    private final Audit audit;
    private final Actors actors;
    private final Clock clock;

    @Inject
    LetterTemplates(
            Database database,
            LetterTemplateRepository templates,
            SessionService sessions,
            Audit audit,
            Actors actors,
            Clock clock) {
        this.database = database;
        this.templates = templates;
        this.sessions = sessions;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** What holds for this event: its own words, else the product's. */
    public WrittenTemplate get(EventId event, LetterKind kind, Language language) {
        return database.read(
                () ->
                        templates
                                .find(event, kind, language)
                                .map(LetterTemplate::written)
                                .orElseGet(() -> DefaultTemplates.get(kind, language)));
    }

    List<TemplateView> list(Caller.SignedIn caller, SessionId session) {
        return database.read(
                () -> {
                    List<LetterTemplate> own = templates.list(organized(caller, session));
                    List<TemplateView> all = new ArrayList<>();
                    for (LetterKind kind : LetterKind.values()) {
                        for (Language language : Language.values()) {
                            all.add(
                                    own.stream()
                                            .filter(template -> template.kind == kind)
                                            .filter(each -> each.language.equals(language.tag()))
                                            .findFirst()
                                            .map(this::view)
                                            .orElseGet(
                                                    () -> TemplateView.byDefault(kind, language)));
                        }
                    }
                    return all;
                });
    }

    /** Refuses with a {@link TemplateError}, or as stale where somebody else wrote meanwhile. */
    TemplateView save(Caller.SignedIn caller, SessionId session, SaveTemplate written) {
        WrittenTemplate sound = written.template().requireSound(written.kind());
        try {
            return database.write(
                    () -> {
                        EventId event = organized(caller, session);
                        Optional<LetterTemplate> before =
                                templates.find(event, written.kind(), written.language());
                        LetterTemplate template =
                                before.orElseGet(
                                        () ->
                                                LetterTemplate.of(
                                                        event, written.kind(), written.language()));
                        if (before.isPresent() || written.version() != null) {
                            Versions.requireNewest(
                                    written.version(),
                                    before.map(each -> each.version).orElse(null));
                        }
                        template.write(sound, caller.accountId(), clock.instant());
                        if (before.isEmpty()) {
                            templates.add(template);
                        }
                        templates.flush();
                        record("template.changed", event, written.kind(), written.language());
                        return view(template);
                    });
        } catch (ConstraintViolationException twoAtOnce) {
            throw PlatformError.STALE.refusal();
        }
    }

    /** Back to the product's own words; asked twice, it stays at that. */
    TemplateView reset(Caller.SignedIn caller, SessionId session, ResetTemplate asked) {
        return database.write(
                () -> {
                    EventId event = organized(caller, session);
                    templates
                            .find(event, asked.kind(), asked.language())
                            .ifPresent(
                                    template -> {
                                        templates.remove(template);
                                        record(
                                                "template.reset",
                                                event,
                                                asked.kind(),
                                                asked.language());
                                    });
                    return TemplateView.byDefault(asked.kind(), asked.language());
                });
    }

    private TemplateView view(LetterTemplate template) {
        String by =
                template.changedBy == null
                        ? ""
                        : actors.name(
                                new Actor(
                                        Actor.Kind.ACCOUNT,
                                        template.changedBy,
                                        RequestId.current()));
        return TemplateView.of(template, by);
    }

    private EventId organized(Caller.SignedIn caller, SessionId session) {
        return sessions.get(caller, session, Role.ORGANIZER).eventId();
    }

    private void record(String action, EventId event, LetterKind kind, Language language) {
        audit.record(
                action, "event", event.value(), Map.of("kind", kind, "language", language.tag()));
    }
}
