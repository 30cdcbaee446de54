package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;

/**
 * Reads what is attached. A batch shares few files, so those used last stay in memory, up to so
 * many bytes however many senders there are.
 */
@ApplicationScoped
class AttachedFiles {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Database database;
    private final AttachmentRepository attachments;
    private final Map<String, byte[]> used = new LinkedHashMap<>(16, 0.75f, true);
    private long usedBytes;

    @Inject
    AttachedFiles(Database database, AttachmentRepository attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** By mail, in the order in which they are attached; mails without are left out. */
    Map<UUID, List<MailAttachment>> of(Collection<Mail> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = mails.stream().map(mail -> mail.id).toList();
        return database.read(() -> attachments.listOf(ids)).stream()
                .collect(Collectors.groupingBy(attachment -> attachment.mailId));
    }

    /** The bytes with this hash, not to be changed. */
    byte[] content(String hash) {
        byte[] known = used(hash);
        if (known != null) {
            return known;
        }
        byte[] read = database.read(() -> attachments.getContent(hash));
        keep(hash, read);
        return read;
    }

    private synchronized byte @Nullable [] used(String hash) {
        return used.get(hash);
    }

    private synchronized void keep(String hash, byte[] content) {
        if (used.putIfAbsent(hash, content) != null) {
            return;
        }
        usedBytes += content.length;
        var oldest = used.values().iterator();
        while (usedBytes > MOST_BYTES && oldest.hasNext()) {
            usedBytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
