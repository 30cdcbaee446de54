package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.MailId;
import vn.diemcau.platform.Language;

/** That an organization was told by mail what it may name for a session. */
@Entity
@Table(name = "allotment_notice")
class AllotmentNotice {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column String address;

    @Column(name = "mail_id")
    UUID mailId;

    @Column(name = "told_quota")
    int toldQuota;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "told_starts_at")
    Instant toldStartsAt;

    @Column(name = "told_ends_at")
    Instant toldEndsAt;

    @Column(name = "told_place")
    @Nullable String toldPlace;

    /** The tag of the language in which it was told. */
    @Column String language;

    /** The organization that passed something on; null: the organizers. */
    @Column(name = "told_by_id")
    @Nullable UUID toldById;

    @Column(name = "reminded_at")
    @Nullable Instant remindedAt;

    @Version int version;

    protected AllotmentNotice() {}

    static AllotmentNotice of(SessionSummary session, UUID organization) {
        AllotmentNotice notice = new AllotmentNotice();
        notice.id = Ids.next();
        notice.sessionId = session.id().value();
        notice.organizationId = organization;
        notice.language = Language.VIETNAMESE.tag();
        return notice;
    }

    void told(
            SessionSummary session,
            String to,
            MailId mail,
            int quota,
            @Nullable UUID by,
            Instant now) {
        toldStartsAt = session.startsAt();
        toldEndsAt = session.endsAt();
        toldPlace = session.place();
        address = to;
        mailId = mail.value();
        toldQuota = quota;
        toldAt = now;
        toldById = by;
    }

    void speak(Language spoken) {
        language = spoken.tag();
    }

    void reminded(
            SessionSummary session,
            String to,
            MailId mail,
            int quota,
            @Nullable UUID by,
            Instant now) {
        told(session, to, mail, quota, by, now);
        remindedAt = now;
    }
}
