package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Makes it look as if the items that were started just now had begun at their time. */
@ApplicationScoped
public class DemoPast {

    private final Database database;
    private final ShowRepository shows;
    private final TimerRepository timers;

    @Inject
    DemoPast(Database database, ShowRepository shows, TimerRepository timers) {
        this.database = database;
        this.shows = shows;
        this.timers = timers;
    }

    /**
     * @param lasted how long each item has run, in their order; the last one still runs
     */
    public void happened(SessionId session, List<Duration> lasted) {
        database.write(
                () -> {
                    List<ItemRun> runs = shows.listRuns(session);
                    Duration ago = Duration.ZERO;
                    for (int i = runs.size() - 1; i >= 0; i--) {
                        ItemRun run = runs.get(i);
                        if (run.endedAt != null) {
                            run.endedAt = run.endedAt.minus(ago);
                        }
                        ago = ago.plus(lasted.get(i));
                        run.startedAt = run.startedAt.minus(ago);
                    }
                    Timer timer = timers.get(session);
                    if (timer.startedAt != null) {
                        timer.startedAt = timer.startedAt.minus(lasted.getLast());
                    }
                });
    }
}
