package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.event.SessionId;

/** With which version of its agenda a session's run of show was told last. */
@Entity
@Table(name = "told_agenda")
class ToldAgenda {

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @Column int version;

    protected ToldAgenda() {}

    ToldAgenda(SessionId session, int version) {
        this.sessionId = session.value();
        this.version = version;
    }
}
