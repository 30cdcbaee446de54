package vn.diemcau.development;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The last mails that were caught, newest first. Older ones make room for newer ones. */
final class CaughtMails {

    /** Enough to read back a whole round of invitations to 63 provinces, in a few megabytes. */
    static final int CAPACITY = 2_000;

    private final MailFolder folder;
    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();

    /**
     * @param folder where they are kept, and where those of the last time are
     */
    CaughtMails(MailFolder folder) throws IOException {
        this.folder = folder;
        folder.read().forEach(this::addFirst);
    }

    /** Returns when the mail is on the disk. */
    synchronized void add(CaughtMail mail) {
        folder.write(mail);
        addFirst(mail);
    }

    private synchronized void addFirst(CaughtMail mail) {
        newestFirst.addFirst(mail);
        if (newestFirst.size() > CAPACITY) {
            folder.delete(newestFirst.removeLast());
        }
    }

    synchronized List<CaughtMail> list(Predicate<CaughtMail> wanted, int limit) {
        return newestFirst.stream().filter(wanted).limit(limit).toList();
    }

    synchronized Optional<CaughtMail> find(long number) {
        return newestFirst.stream().filter(mail -> mail.number() == number).findFirst();
    }

    /** The number of the newest mail, 0 where there is none. */
    synchronized long newest() {
        return newestFirst.isEmpty() ? 0 : newestFirst.getFirst().number();
    }
}
