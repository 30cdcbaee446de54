package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.ActorNames;
import vn.diemcau.platform.Database;

/** Guests, as their links call them, for those who work beside them. */
@ApplicationScoped
class GuestNames implements ActorNames {

    private final Database database;
    private final GuestLinkRepository links;

    @Inject
    GuestNames(Database database, GuestLinkRepository links) {
        this.database = database;
        this.links = links;
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.LINK;
    }

    @Override
    public Optional<String> find(UUID id) {
        return database.read(() -> links.findLabel(id));
    }
}
