package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.login.Entry;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.login.Me;
import vn.diemcau.login.SignOutService;
import vn.diemcau.login.StartedSession;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.RequestId;

/** Lets guests in by their links. */
@ApplicationScoped
class LinkEntry {

    private static final Set<LinkPurpose> ENTRIES =
            Set.of(
                    LinkPurpose.HOST_ENTRY,
                    LinkPurpose.HOST_ENTRY_BY_REPLY,
                    LinkPurpose.STAND_IN_HOST,
                    LinkPurpose.DOOR_ENTRY,
                    LinkPurpose.UNIT_ENTRY);

    private final Database database;
    private final Links links;
    private final LoginSessions sessions;
    private final SignOutService signOut;
    private final Audit audit;
    private final Clock clock;

    @Inject
    LinkEntry(
            Database database,
            Links links,
            LoginSessions sessions,
            SignOutService signOut,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.links = links;
        this.sessions = sessions;
        this.signOut = signOut;
        this.audit = audit;
        this.clock = clock;
    }

    LinkView look(String token) {
        Link link = links.find(ENTRIES, token);
        return new LinkView(link.label(), link.expiresAt());
    }

    /** Whoever was signed in with this browser is signed out: one browser is one person. */
    Entry enter(String token) {
        return database.write(
                () -> {
                    GuestLink link = links.valid(ENTRIES, token);
                    signOut.signOut();
                    link.markUsed(clock.instant());
                    StartedSession session = sessions.startForLink(link.id(), link.expiresAt());
                    audit.record(
                            new Actor(Actor.Kind.LINK, link.id(), RequestId.current()),
                            "link.entered",
                            "link",
                            link.id(),
                            Map.of());
                    return new Entry(
                            Me.guest(link.id(), link.label(), link.grants()), session.cookie());
                });
    }
}
