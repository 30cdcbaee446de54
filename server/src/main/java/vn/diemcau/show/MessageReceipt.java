package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody at a screen has read a message. */
@Entity
@Table(name = "stage_message_receipt")
@IdClass(MessageReceipt.Key.class)
class MessageReceipt {

    record Key(UUID messageId, StageRole screen, UUID personId) implements Serializable {}

    @Id
    @Column(name = "message_id")
    UUID messageId;

    @Id
    @Column
    @Enumerated(EnumType.STRING)
    StageRole screen;

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column String name;

    @Column(name = "read_at")
    Instant readAt;

    protected MessageReceipt() {}

    MessageReceipt(Key key, String name, Instant now) {
        this.messageId = key.messageId();
        this.screen = key.screen();
        this.personId = key.personId();
        this.name = name;
        this.readAt = now;
    }
}
