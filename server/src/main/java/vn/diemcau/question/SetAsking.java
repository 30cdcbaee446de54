package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;

/** What an organizer has set for asking in one session. */
@Entity
@Table(name = "asking_settings")
class SetAsking {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Version private int version;

    @Column(name = "open")
    private boolean open;

    @Column(name = "before_start")
    private boolean beforeStart;

    @Column(name = "after_end")
    private boolean afterEnd;

    @Column(name = "most_open")
    private int mostOpen;

    @Column(name = "most_in_all")
    private @Nullable Integer mostInAll;

    @Column(name = "pause_seconds")
    private int pauseSeconds;

    @Column(name = "most_votes")
    private @Nullable Integer mostVotes;

    @Column(name = "hidden_allowed")
    private boolean hiddenAllowed;

    protected SetAsking() {}

    SetAsking(SessionId session, AskingSettings settings) {
        this.sessionId = session.value();
        set(settings);
    }

    void set(AskingSettings settings) {
        open = settings.open();
        beforeStart = settings.beforeStart();
        afterEnd = settings.afterEnd();
        mostOpen = settings.mostOpen();
        mostInAll = settings.mostInAll();
        pauseSeconds = settings.pauseSeconds();
        mostVotes = settings.mostVotes();
        hiddenAllowed = settings.hiddenAllowed();
    }

    SessionId sessionId() {
        return new SessionId(sessionId);
    }

    /** From 1: as 0 clients know that nothing was set. */
    int version() {
        return version + 1;
    }

    AskingSettings settings() {
        return new AskingSettings(
                open,
                beforeStart,
                afterEnd,
                mostOpen,
                mostInAll,
                pauseSeconds,
                mostVotes,
                hiddenAllowed);
    }
}
