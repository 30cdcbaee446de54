package vn.diemcau.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The state of a session that the people in it were told last. */
@Entity
@Table(name = "told_session")
class ToldSession {

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @Column
    @Enumerated(EnumType.STRING)
    SessionState state;

    protected ToldSession() {}

    ToldSession(SessionId session, SessionState state) {
        this.sessionId = session.value();
        this.state = state;
    }
}
