package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

/**
 * The passes that count now, read from the database every other second at most: strangers who try
 * passes cost a hash each and no query.
 */
@ApplicationScoped
class RehearsalPasses implements LoadPasses {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Read(Instant at, Map<String, UUID> sessionsByHash) {}

    private final Database database;
    private final RehearsalRepository rehearsals;
    private final Clock clock;
    private volatile Read read = new Read(Instant.MIN, Map.of());

    @Inject
    RehearsalPasses(Database database, RehearsalRepository rehearsals, Clock clock) {
        this.database = database;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> findSession(String pass) {
        return Optional.ofNullable(current().sessionsByHash().get(new Token(pass).hash()));
    }

    @Override
    public boolean isIssuedFor(UUID session) {
        return current().sessionsByHash().containsValue(session);
    }

    /** Issued or ended just now, on this server. */
    void forget() {
        read = new Read(Instant.MIN, Map.of());
    }

    private Read current() {
        Read known = read;
        Instant now = clock.instant();
        if (known.at().isAfter(now.minus(FRESH))) {
            return known;
        }
        Map<String, UUID> sessions = new HashMap<>();
        database.read(
                () -> {
                    rehearsals
                            .listWithPass(now)
                            .forEach(
                                    rehearsal ->
                                            sessions.put(
                                                    rehearsal.passHash(),
                                                    rehearsal.session().value()));
                    return true;
                });
        Read fresh = new Read(now, Map.copyOf(sessions));
        read = fresh;
        return fresh;
    }
}
