package vn.diemcau.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** That a file goes along with a mail, and what it is called there. */
@Entity
@Table(name = "mail_attachment")
class MailAttachment {

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "mail_id", insertable = false, updatable = false)
    UUID mailId;

    @Column(name = "position")
    int position;

    @Column(name = "name", length = Attachment.LONGEST_NAME)
    String name;

    @Column(name = "media_type", length = 100)
    String mediaType;

    /** Of a picture within the letter; null for a file below it. */
    @Column(name = "content_id", length = 60)
    @Nullable String contentId;

    @Column(name = "content_hash", columnDefinition = "char(64)")
    String contentHash;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    MailAttachment() {}

    MailAttachment(UUID mailId, int position, Attachment attachment) {
        id = Ids.next();
        this.mailId = mailId;
        this.position = position;
        name = attachment.name();
        mediaType = attachment.mediaType();
        contentId = attachment.contentId().orElse(null);
        contentHash = attachment.hash();
    }
}
