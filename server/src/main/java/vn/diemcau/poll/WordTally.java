package vn.diemcau.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a word was given in a poll. */
@Entity
@Table(name = "poll_word")
@IdClass(WordTally.Key.class)
class WordTally {

    record Key(UUID pollId, String word) implements Serializable {}

    @Id
    @Column(name = "poll_id")
    private UUID pollId;

    @Id @Column private String word;
    @Column private @Nullable String spelling;
    @Column private int votes;
    @Column private boolean hidden;

    protected WordTally() {}

    /** One that nobody gave yet. */
    WordTally(Key key) {
        this.pollId = key.pollId();
        this.word = key.word();
    }

    Key key() {
        return new Key(pollId, word);
    }

    /** Whether nobody ever gave it. */
    boolean isNew() {
        return spelling == null;
    }

    void given(String spelled) {
        spelling = spelling == null ? spelled : spelling;
        votes++;
    }

    void takenBack() {
        votes--;
    }

    void hide(boolean fromNowOn) {
        hidden = fromNowOn;
    }
}
