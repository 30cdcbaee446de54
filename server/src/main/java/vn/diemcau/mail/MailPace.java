package vn.diemcau.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How mails leave for one domain, or for all. */
@Entity
@Table(name = "mail_pace")
class MailPace {

    /** For all domains together. */
    static final String ALL = "*";

    @Id
    @Column(name = "domain", length = 254)
    String domain;

    /** The memory of {@link Pace}. */
    @Column(name = "next_at")
    Instant nextAt;

    /** When the last of those that wait is to look again. */
    @Column(name = "tail_at")
    Instant tailAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    MailPace() {}

    boolean isFree(Pace pace, Instant now) {
        return !pace.turn(nextAt, now).isAfter(now);
    }

    /** Whether others were told to wait, so that a new one stands behind them. */
    boolean othersWait(Instant now) {
        return tailAt.isAfter(now);
    }

    void take(Pace pace, Instant now) {
        nextAt = pace.afterOne(nextAt, now);
    }

    /** When one more that waits is to look again: behind all the others. */
    Instant placeInLine(Pace pace, Instant now) {
        Instant turn = pace.turn(nextAt, now);
        Instant place = tailAt.isAfter(turn) ? tailAt : turn;
        tailAt = place.plus(pace.interval());
        return place;
    }
}
