package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/** What questions of a session are about; the organizer keeps the list. */
@Entity
@Table(name = "session_topic")
class Topic {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column private int position;
    @Column private String name;

    protected Topic() {}

    Topic(SessionId session, String name, int position) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.name = name;
        this.position = position;
    }

    TopicId id() {
        return new TopicId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    String name() {
        return name;
    }

    void write(String newName, int newPosition) {
        name = newName;
        position = newPosition;
    }

    TopicView view() {
        return new TopicView(id(), name);
    }
}
