package vn.diemcau.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.participant.ParticipantId;

/** One participant's vote in one poll, as it stands. */
@Entity
@Table(name = "poll_ballot")
@IdClass(Ballot.Key.class)
class Ballot {

    record Key(UUID pollId, UUID participantId) implements Serializable {

        static Key of(PollId poll, ParticipantId voter) {
            return new Key(poll.value(), voter.value());
        }
    }

    @Id
    @Column(name = "poll_id")
    private UUID pollId;

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column private int chosen;
    @Column private @Nullable String words;

    @Column(name = "voted_at")
    private @Nullable Instant votedAt;

    protected Ballot() {}

    /** One on which nothing stands yet. */
    Ballot(Key key) {
        this.pollId = key.pollId();
        this.participantId = key.participantId();
    }

    Key key() {
        return new Key(pollId, participantId);
    }

    /** Whether nothing was ever written on it. */
    boolean isBlank() {
        return votedAt == null;
    }

    int chosen() {
        return chosen;
    }

    /** As the participant spelled them. */
    List<String> words() {
        return words == null ? List.of() : Poll.listOf(words);
    }

    void write(GivenVote vote, Instant now) {
        chosen = vote.chosen();
        words = vote.words().isEmpty() ? null : Poll.json(vote.spellings());
        votedAt = now;
    }

    OwnBallot view() {
        List<Integer> choices =
                IntStream.range(0, Integer.SIZE)
                        .filter(place -> (chosen >> place & 1) == 1)
                        .boxed()
                        .toList();
        return new OwnBallot(new PollId(pollId), choices, words());
    }
}
