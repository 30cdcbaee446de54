package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/** What may become of an agenda item when time runs short, and what was decided. */
@Entity
@Table(name = "show_cue")
class Cue {

    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "may_cut")
    boolean mayCut;

    @Column(name = "shortest_minutes")
    @Nullable Integer shortestMinutes;

    @Column(name = "with_timer")
    boolean withTimer;

    @Column boolean cut;

    @Column(name = "allotted_minutes")
    @Nullable Integer allottedMinutes;

    @Column int version;

    protected Cue() {}

    Cue(SessionId session, UUID item) {
        this.sessionId = session.value();
        this.itemId = item;
    }

    void backToPlan() {
        cut = false;
        allottedMinutes = null;
    }

    void mark(MarkItem marked) {
        Versions.requireNewest(marked.version(), version);
        mayCut = marked.mayCut();
        shortestMinutes = marked.shortestMinutes();
        withTimer = marked.withTimer();
        version++;
    }
}
