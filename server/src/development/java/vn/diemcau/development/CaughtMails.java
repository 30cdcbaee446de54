package vn.diemcau.development;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The last mails that were caught, newest first. Older ones make room for newer ones. */
final class CaughtMails {

    /** Enough to read back a whole round of invitations to 63 provinces, in a few megabytes. */
    static final int CAPACITY = 2_000;

    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();

    synchronized void add(CaughtMail mail) {
        newestFirst.addFirst(mail);
        if (newestFirst.size() > CAPACITY) {
            newestFirst.removeLast();
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
