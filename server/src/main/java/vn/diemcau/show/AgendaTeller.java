package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Untold;
import vn.diemcau.event.AgendaChanged;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Tells the screens when an organizer changes the agenda of a session that runs. Being notified
 * only makes it quick; what a crash left untold is found in the database.
 */
@ApplicationScoped
class AgendaTeller implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** Sessions in one round; the rest follows in the next. */
    private static final int MOST = 100;

    private final Database database;
    private final Channels channels;
    private final ProgrammeReader programmes;
    private final ToldAgendaRepository told;
    private final Untold<SessionId> waiting = new Untold<>("the agenda", this::listUntold, 1);

    @Inject
    AgendaTeller(
            Database database,
            Channels channels,
            ProgrammeReader programmes,
            ToldAgendaRepository told) {
        this.database = database;
        this.channels = channels;
        this.programmes = programmes;
        this.told = told;
    }

    @Override
    public String name() {
        return "agenda-teller";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    void tell(@Observes AgendaChanged changed) {
        tell(changed.session());
    }

    /** Tells how the session stands, unless people know this agenda already. */
    void tell(SessionId session) {
        channels.submit(
                session.channel(),
                facts -> {
                    RunOfShow show = programmes.load(session);
                    if (!told.note(show.agenda())) {
                        return false;
                    }
                    Programme programme = show.programme();
                    ShowTeller.changed(facts, programme);
                    // The item that runs may be called otherwise now.
                    if (programme.current() != null) {
                        ShowTeller.current(facts, programme.current());
                    }
                    return true;
                });
    }

    /** The sessions in which people believe another agenda than the true one. */
    List<SessionId> listUntold() {
        return database.read(() -> told.listUntold(MOST));
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEach(this::tell);
    }
}
