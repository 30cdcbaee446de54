package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.login.Holders;
import vn.diemcau.login.LoginKind;
import vn.diemcau.platform.Database;

/** Guests who came in by a link; they are out when it ends. */
@ApplicationScoped
class SignedInGuests implements Holders {

    private final Database database;
    private final GuestLinkRepository links;
    private final Clock clock;

    @Inject
    SignedInGuests(Database database, GuestLinkRepository links, Clock clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public LoginKind kind() {
        return LoginKind.LINK;
    }

    @Override
    public Optional<Caller.SignedIn> find(UUID holderId, UUID loginSessionId) {
        return database.read(() -> links.find(holderId))
                .filter(link -> link.validAt(clock.instant()))
                .map(link -> link.caller(loginSessionId));
    }

    @Override
    public Set<UUID> listValid(Collection<UUID> holderIds) {
        return database.read(() -> links.listValid(holderIds, clock.instant()));
    }
}
