package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** What participants may do in a session, and the organizer's changes to it. */
@ApplicationScoped
class AskingSettingsService {

    private final Database database;
    private final SetAskingRepository sets;
    private final StandardAsking standard;
    private final SessionService sessions;
    private final Channels channels;
    private final Audit audit;

    @Inject
    AskingSettingsService(
            Database database,
            SetAskingRepository sets,
            StandardAsking standard,
            SessionService sessions,
            Channels channels,
            Audit audit) {
        this.database = database;
        this.sets = sets;
        this.standard = standard;
        this.sessions = sessions;
        this.channels = channels;
        this.audit = audit;
    }

    AskingSettings get(SessionId session) {
        return database.read(
                () -> sets.find(session).map(SetAsking::settings).orElseGet(standard::settings));
    }

    /** What counts in each of these sessions, in one query. */
    Map<SessionId, AskingSettings> list(Set<SessionId> ids) {
        Map<SessionId, AskingSettings> all = new HashMap<>();
        sets.list(ids).forEach(set -> all.put(set.sessionId(), set.settings()));
        ids.forEach(id -> all.putIfAbsent(id, standard.settings()));
        return all;
    }

    AskingSettingsView view(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    sessions.get(caller, id, Role.ORGANIZER, Role.MODERATOR);
                    return sets.find(id).map(this::view).orElseGet(this::untouched);
                });
    }

    /** Counts from the moment in which it is stored; everybody in the session is told. */
    AskingSettingsView save(Caller.SignedIn caller, SessionId id, SaveAskingSettings wanted) {
        sessions.get(caller, id, Role.ORGANIZER);
        Actor actor = audit.actor();
        return channels.submit(id.channel(), facts -> saved(facts, actor, id, wanted));
    }

    private AskingSettingsView saved(
            Facts facts, Actor actor, SessionId id, SaveAskingSettings wanted) {
        SetAsking set = sets.find(id).orElse(null);
        Versions.requireNewest(wanted.version(), set == null ? 0 : set.version());
        AskingSettings before = set == null ? standard.settings() : set.settings();
        if (set == null) {
            set = new SetAsking(id, wanted.settings());
            sets.add(set);
        } else {
            set.set(wanted.settings());
        }
        sets.flush();
        audit.record(
                actor,
                "question.asking_set",
                "session",
                id.value(),
                Map.of("from", before, "to", wanted.settings()));
        facts.tell(QuestionTeller.EVERYBODY, new QuestionFact.Asking(wanted.settings()));
        return view(set);
    }

    private AskingSettingsView view(SetAsking set) {
        return new AskingSettingsView(set.version(), set.settings(), standard.settings());
    }

    private AskingSettingsView untouched() {
        return new AskingSettingsView(0, standard.settings(), standard.settings());
    }
}
