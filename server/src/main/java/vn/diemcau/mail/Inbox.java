package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Recurring;

/**
 * Reads the mailbox to which mails come back. A message is marked only after its effect is
 * committed; a crash in between, or a second server that reads the same mailbox, makes it come once
 * more, and then it is known.
 */
@ApplicationScoped
class Inbox implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int CONNECT_TIMEOUT_MILLIS = 10_000;

    /** As many faults in one round say that it is us, not the messages. */
    private static final int MOST_FAULTS = 5;

    private static final SearchTerm UNREAD =
            new AndTerm(
                    new FlagTerm(new Flags(Flags.Flag.SEEN), false),
                    new FlagTerm(new Flags(Flags.Flag.DELETED), false));

    private final InboxSettings settings;
    private final IncomingMails incoming;
    private final Clock clock;
    private final Duration timeout;
    private volatile @Nullable Instant readAt;
    private Set<Long> postponed = new HashSet<>();

    @Inject
    Inbox(InboxSettings settings, MailSettings mail, IncomingMails incoming, Clock clock) {
        this.settings = settings;
        this.incoming = incoming;
        this.clock = clock;
        this.timeout = mail.timeout();
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Duration pause() {
        return settings.every();
    }

    boolean isRead() {
        return settings.host().isPresent();
    }

    /** When it was last read to its end; empty before that. */
    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        if (settings.host().isEmpty()) {
            return;
        }
        try (Store store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(
                    settings.host().get(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                read(store, folder, stopping);
            }
            readAt = clock.instant();
        } catch (MessagingException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }

    private void read(Store store, Folder folder, BooleanSupplier stopping)
            throws MessagingException {
        Set<Long> faulty = new HashSet<>();
        for (Message message : listUnread(folder)) {
            if (stopping.getAsBoolean()) {
                return;
            }
            try {
                incoming.take(beginning((IMAPMessage) message));
            } catch (FolderClosedException | StoreClosedException e) {
                throw e;
            } catch (RuntimeException | MessagingException | IOException e) {
                // It stays unread and comes again; those behind it need not wait for that.
                LOG.error("A message in the inbox could not be taken", e);
                faulty.add(uid(message));
                if (faulty.size() == MOST_FAULTS) {
                    postponed.addAll(faulty);
                    throw new IllegalStateException("too many messages could not be taken", e);
                }
                continue;
            }
            finish(store, folder, message);
        }
        postponed = faulty;
    }

    // Those that failed before come last, so that however many they are, they keep none waiting.
    private List<Message> listUnread(Folder folder) throws MessagingException {
        Message[] unread = folder.search(UNREAD);
        if (postponed.isEmpty()) {
            return List.of(unread);
        }
        FetchProfile uids = new FetchProfile();
        uids.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(unread, uids);
        List<Message> first = new ArrayList<>();
        List<Message> last = new ArrayList<>();
        for (Message message : unread) {
            (postponed.contains(uid(message)) ? last : first).add(message);
        }
        first.addAll(last);
        return first;
    }

    private static long uid(Message message) throws MessagingException {
        return ((UIDFolder) message.getFolder()).getUID(message);
    }

    private void finish(Store store, Folder folder, Message message) throws MessagingException {
        if (settings.doneFolder().isPresent()) {
            Folder done = store.getFolder(settings.doneFolder().get());
            folder.copyMessages(new Message[] {message}, done);
            // Deleted for good when the folder is closed.
            message.setFlag(Flags.Flag.DELETED, true);
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    // Looking marks nothing as seen, and a huge message is fetched in pieces, not as a whole.
    private static byte[] beginning(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (InputStream in = message.getMimeStream()) {
            return in.readNBytes(IncomingReader.MOST_BYTES);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        String patience = Long.toString(timeout.toMillis());
        properties.put("mail.imap.connectiontimeout", Integer.toString(CONNECT_TIMEOUT_MILLIS));
        properties.put("mail.imap.timeout", patience);
        properties.put("mail.imap.writetimeout", patience);
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.imap.starttls.enable", "true");
                properties.put("mail.imap.starttls.required", "true");
            }
            case TLS -> properties.put("mail.imap.ssl.enable", "true");
        }
        return properties;
    }
}
