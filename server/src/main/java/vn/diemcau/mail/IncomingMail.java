package vn.diemcau.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a message came in and had its effect. */
@Entity
@Table(name = "incoming_mail")
class IncomingMail {

    /** SHA-256 of its Message-ID, or of the message where it has none. */
    @Id
    @Column(name = "hash", columnDefinition = "char(64)")
    String hash;

    @Column(name = "taken_at")
    Instant takenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    IncomingMail() {}
}
