package vn.diemcau.architecture.broken.feedback;

import jakarta.inject.Inject;
import jakarta.mail.Transport;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.websocket.Session;
import jakarta.ws.rs.GET;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;

/** Does everything itself. */
public final class Feedback {

    @Inject private Clock clock;

    /** Whether it was loaded, nobody knows who reads this. */
    String title = "";

    @ManyToOne(fetch = FetchType.LAZY)
    Feedback before;

    private final Logger log = Logger.getLogger("feedback");

    @GET
    public String anybodyMayReadThis() {
        return log.getName() + clock;
    }

    void query(EntityManager manager) {
        manager.clear();
    }

    void socket(Session socket) {
        socket.getId();
    }

    void mail(Transport transport) {
        transport.getURLName();
    }

    Instant now() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock ownClock() {
        return Clock.systemUTC();
    }
}
