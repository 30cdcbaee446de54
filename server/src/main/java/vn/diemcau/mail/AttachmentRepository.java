package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

/** What is attached to the mails that wait. */
@ApplicationScoped
class AttachmentRepository {

    private final Database database;

    @Inject
    AttachmentRepository(Database database) {
        this.database = database;
    }

    /**
     * Sees that the content is stored, and stays so until the caller's transaction ends: from then
     * on the attachment that refers to it keeps it.
     */
    void keepContent(Attachment attachment) {
        // Looked for without a lock first: two who bring the same new file would each lock the gap
        // where it is not, and then wait for the other.
        if (isStored(attachment, "") && isStored(attachment, "lock in share mode")) {
            return;
        }
        session()
                .createNativeMutationQuery(
                        "insert ignore into mail_content (hash, bytes) values (:hash, :bytes)")
                .setParameter("hash", attachment.hash())
                .setParameter("bytes", attachment.content())
                .executeUpdate();
    }

    // The name of the table keeps the mails from being written one by one before each look.
    private boolean isStored(Attachment attachment, String locking) {
        return !session()
                .createNativeQuery(
                        "select hash from mail_content where hash = :hash " + locking, String.class)
                .addSynchronizedQuerySpace("mail_content")
                .setParameter("hash", attachment.hash())
                .getResultList()
                .isEmpty();
    }

    /** What goes along with these mails, a batch at most, in the order in which it is attached. */
    List<MailAttachment> listOf(Collection<UUID> mails) {
        return session()
                .createSelectionQuery(
                        "from MailAttachment a where a.mailId in :mails order by a.mailId, a.position",
                        MailAttachment.class)
                .setParameter("mails", mails)
                .getResultList();
    }

    byte[] getContent(String hash) {
        return session()
                .createNativeQuery(
                        "select bytes from mail_content where hash = :hash", byte[].class)
                .setParameter("hash", hash)
                .getSingleResult();
    }

    /** Deletes attachments of mails whose letters are gone; answers how many. */
    int deleteOfEmptied(int most) {
        List<UUID> ids =
                session()
                        .createSelectionQuery(
                                """
                                select a.id from MailAttachment a join Mail m on m.id = a.mailId
                                where m.text is null
                                """,
                                UUID.class)
                        .setMaxResults(most)
                        .getResultList();
        return ids.isEmpty()
                ? 0
                : session()
                        .createMutationQuery("delete from MailAttachment a where a.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /** Deletes contents that no mail waits with; answers how many. */
    int deleteUnusedContent(int most) {
        return session()
                .createNativeMutationQuery(
                        """
                        delete from mail_content where not exists
                          (select 1 from mail_attachment a where a.content_hash = mail_content.hash)
                        limit :most
                        """)
                .setParameter("most", most)
                .executeUpdate();
    }

    private Session session() {
        return database.current().unwrap(Session.class);
    }
}
