package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
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

    /** The tag of the language in which it was told. */
    @Column String language;

    /** The organization that passed something on; null: the organizers. */
    @Column(name = "told_by_id")
    @Nullable UUID toldById;

    @Column(name = "reminded_at")
    @Nullable Instant remindedAt;

    @Version int version;

    protected AllotmentNotice() {}

    static AllotmentNotice of(SessionId session, UUID organization) {
        AllotmentNotice notice = new AllotmentNotice();
        notice.id = Ids.next();
        notice.sessionId = session.value();
        notice.organizationId = organization;
        notice.language = Language.VIETNAMESE.tag();
        return notice;
    }

    void told(String to, MailId mail, int quota, @Nullable UUID by, Instant now) {
        address = to;
        mailId = mail.value();
        toldQuota = quota;
        toldAt = now;
        toldById = by;
    }

    void speak(Language spoken) {
        language = spoken.tag();
    }

    void reminded(String to, MailId mail, int quota, @Nullable UUID by, Instant now) {
        told(to, mail, quota, by, now);
        remindedAt = now;
    }
}
