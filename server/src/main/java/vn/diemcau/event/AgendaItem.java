package vn.diemcau.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** A timed item of a session. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Session session;

    @Column int position;

    @Column(name = "start_minute")
    int startMinute;

    @Column int minutes;
    @Column String title;
    @Column @Nullable String speaker;

    protected AgendaItem() {}

    AgendaItem(Session session) {
        this.id = Ids.next();
        this.session = session;
    }

    void edit(ChangeAgenda.Item written, int newPosition) {
        position = newPosition;
        startMinute = written.startMinute();
        minutes = written.minutes();
        title = Text.line(written.title());
        speaker = Text.lineOrNull(written.speaker());
    }

    AgendaItemView view() {
        return new AgendaItemView(
                id,
                startMinute,
                minutes,
                session.startsAt().plusSeconds(60L * startMinute),
                title,
                speaker);
    }
}
