package vn.diemcau.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** An address from which mail came back, or that a server refused. */
@Entity
@Table(name = "undeliverable_address")
class UndeliverableAddress {

    /** So many letters that came back for a passing reason say that it does not pass. */
    static final int SOFT_FAILURES_UNTIL_HARD = 3;

    @Id
    @Column(name = "id")
    UUID id;

    /** In lower case: hosts that tell {@code An@} from {@code an@} are a thing of the past. */
    @Column(name = "address", length = 254)
    String address;

    @Column(name = "kind", length = 4)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Undeliverable.Kind kind;

    @Column(name = "reason", length = 24)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BounceReason reason;

    @Column(name = "said", length = DeliveryFailure.LONGEST_WORDS)
    @Nullable String said;

    @Column(name = "failures")
    int failures;

    @Column(name = "since")
    Instant since;

    @Column(name = "last_at")
    Instant lastAt;

    @Column(name = "cleared_at")
    @Nullable Instant clearedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    UndeliverableAddress() {}

    UndeliverableAddress(String address, DeliveryFailure failure, Instant now) {
        id = Ids.next();
        this.address = key(address);
        since = now;
        kind = Undeliverable.Kind.SOFT;
        mark(failure, now);
    }

    static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /**
     * Notes that one more letter did not arrive.
     *
     * @param leftAt when that letter left: what left before the address was cleared says nothing
     *     about it as it is now
     */
    void failed(DeliveryFailure failure, Instant leftAt, Instant now) {
        if (clearedAt == null) {
            mark(failure, now);
            return;
        }
        if (leftAt.isAfter(clearedAt)) {
            clearedAt = null;
            since = now;
            failures = 0;
            kind = Undeliverable.Kind.SOFT;
            mark(failure, now);
        }
    }

    private void mark(DeliveryFailure failure, Instant now) {
        failures++;
        lastAt = now;
        reason = failure.reason();
        said = failure.said();
        boolean forGood = failure.reason().isForGood() || failures >= SOFT_FAILURES_UNTIL_HARD;
        kind = forGood ? Undeliverable.Kind.HARD : kind;
    }

    boolean counts() {
        return clearedAt == null;
    }

    void clear(Instant now) {
        clearedAt = now;
    }

    Undeliverable view() {
        return new Undeliverable(id, address, kind, reason, said, failures, since, lastAt);
    }
}
