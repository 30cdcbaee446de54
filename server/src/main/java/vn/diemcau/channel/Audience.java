package vn.diemcau.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a fact: kinds of subscriber; of the participants perhaps one alone, of the hosts
 * perhaps only those above one bridge point, or those on its branch. Narrowing never adds a kind.
 */
public final class Audience {

    /** Beside the kinds in the log's audience column: the hosts below the path hear it too. */
    private static final int WHOLE_BRANCH = 64;

    private final int bits;
    private final @Nullable UUID person;
    private final @Nullable String scopePath;

    Audience(int bits, @Nullable UUID person, @Nullable String scopePath) {
        this.bits = bits;
        this.person = person;
        this.scopePath = scopePath;
    }

    public static Audience of(SubscriberKind first, SubscriberKind... more) {
        int bits = first.bit();
        for (SubscriberKind kind : more) {
            bits |= kind.bit();
        }
        return new Audience(bits, null, null);
    }

    /** Of the participants, only {@code participantId}. */
    public Audience onlyPerson(UUID participantId) {
        return new Audience(bits, participantId, scopePath);
    }

    /** Of the hosts, only those whose own point is {@code path} or one above it. */
    public Audience onlyAbove(String path) {
        return new Audience(bits, person, path);
    }

    /** Of the hosts, those of {@link #onlyAbove} and those whose own point stands below. */
    public Audience onlyBranch(String path) {
        return new Audience(bits | WHOLE_BRANCH, person, path);
    }

    boolean includes(Subscriber subscriber) {
        if (!has(subscriber.kind())) {
            return false;
        }
        return switch (subscriber.kind()) {
            case PARTICIPANT -> person == null || person.equals(subscriber.person());
            case HOST ->
                    scopePath == null
                            || subscriber.scopePaths().stream()
                                    .anyMatch(own -> isOnTheWay(own, scopePath));
            case MODERATOR, STAGE, ORGANIZER, CHAIR -> true;
        };
    }

    private boolean isOnTheWay(String own, String path) {
        return path.startsWith(own) || ((bits & WHOLE_BRANCH) != 0 && own.startsWith(path));
    }

    /** Whether it names one participant, and one point, where it reaches such at all. */
    boolean isNarrowed() {
        return (!has(SubscriberKind.PARTICIPANT) || person != null)
                && (!has(SubscriberKind.HOST) || scopePath != null);
    }

    private boolean has(SubscriberKind kind) {
        return (bits & kind.bit()) != 0;
    }

    /** The kinds that it reaches. */
    int kinds() {
        return bits & ~WHOLE_BRANCH;
    }

    /** As the log keeps it. */
    int bits() {
        return bits;
    }

    @Nullable UUID person() {
        return person;
    }

    @Nullable String scopePath() {
        return scopePath;
    }
}
