package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.event.SessionId;

/** That a session's list of topics was written, and how often. */
@Entity
@Table(name = "session_topics")
class TopicList {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column private int version;

    protected TopicList() {}

    TopicList(SessionId session) {
        this.sessionId = session.value();
    }

    int version() {
        return version;
    }

    void written() {
        version++;
    }
}
