package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

/** How people voted, and the words that they gave. */
@ApplicationScoped
class BallotRepository {

    private static final String MOST_FREQUENT =
            """
            SELECT poll_id, spelling, votes, hidden
            FROM (SELECT poll_id, word, spelling, votes, hidden,
                         ROW_NUMBER() OVER (PARTITION BY poll_id, hidden ORDER BY votes DESC, spelling, word) AS place
                  FROM poll_word WHERE poll_id IN (:polls) AND votes > 0) AS ranked
            WHERE place <= :most
            ORDER BY poll_id, votes DESC, spelling, word
            """;

    private final Database database;

    @Inject
    BallotRepository(Database database) {
        this.database = database;
    }

    /**
     * The ballots with these keys; where nobody voted yet a blank one, which {@link #add} stores.
     * The words that stand on them are read along, in one query for all.
     */
    Map<Ballot.Key, Ballot> list(Set<Ballot.Key> keys) {
        Map<Ballot.Key, Ballot> all = new HashMap<>();
        manager()
                .createQuery(
                        "from Ballot b where b.pollId in :polls and b.participantId in :voters",
                        Ballot.class)
                .setParameter("polls", keys.stream().map(Ballot.Key::pollId).distinct().toList())
                .setParameter("voters", keys.stream().map(Ballot.Key::participantId).toList())
                .getResultList()
                .forEach(ballot -> all.put(ballot.key(), ballot));
        listWords(wordsOn(all.values()));
        keys.forEach(key -> all.computeIfAbsent(key, Ballot::new));
        return all;
    }

    private static Set<WordTally.Key> wordsOn(Collection<Ballot> ballots) {
        Set<WordTally.Key> words = new HashSet<>();
        for (Ballot ballot : ballots) {
            for (String spelling : ballot.words()) {
                words.add(new WordTally.Key(ballot.key().pollId(), PollWord.keyOf(spelling)));
            }
        }
        return words;
    }

    void add(Ballot ballot) {
        manager().persist(ballot);
    }

    /** How the participant voted in these polls. */
    List<Ballot> listOwn(ParticipantId voter, Collection<Poll> polls) {
        return manager()
                .createQuery(
                        "from Ballot b where b.participantId = :voter and b.pollId in :polls",
                        Ballot.class)
                .setParameter("voter", voter.value())
                .setParameter("polls", polls.stream().map(poll -> poll.id().value()).toList())
                .getResultList();
    }

    /** The words with these keys; where nobody gave it yet a new one, which {@link #add} stores. */
    Map<WordTally.Key, WordTally> listWords(Set<WordTally.Key> keys) {
        Map<WordTally.Key, WordTally> all = new HashMap<>();
        if (keys.isEmpty()) {
            return all;
        }
        manager()
                .createQuery(
                        "from WordTally w where w.pollId in :polls and w.word in :words",
                        WordTally.class)
                .setParameter("polls", keys.stream().map(WordTally.Key::pollId).distinct().toList())
                .setParameter("words", keys.stream().map(WordTally.Key::word).distinct().toList())
                .getResultList()
                .forEach(word -> all.put(word.key(), word));
        keys.forEach(key -> all.computeIfAbsent(key, WordTally::new));
        return all;
    }

    /** The word where somebody gave it; no query where it was read in this transaction. */
    Optional<WordTally> findWord(WordTally.Key key) {
        return Optional.ofNullable(manager().find(WordTally.class, key));
    }

    void add(WordTally word) {
        manager().persist(word);
    }

    /**
     * The words given most often in each of these polls, in one query.
     *
     * @param most of those that are shown, and as many of those that are hidden
     */
    Map<PollId, List<PollResult.WordCount>> listMostFrequent(Collection<PollId> polls, int most) {
        if (polls.isEmpty()) {
            return Map.of();
        }
        manager().flush();
        return manager()
                .unwrap(Session.class)
                .createNativeQuery(MOST_FREQUENT, Tuple.class)
                .setParameter("polls", polls.stream().map(PollId::value).toList())
                .setParameter("most", most)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> new PollId(row.get(0, UUID.class)),
                                Collectors.mapping(
                                        row ->
                                                new PollResult.WordCount(
                                                        row.get(1, String.class),
                                                        row.get(2, Integer.class),
                                                        row.get(3, Boolean.class)),
                                        Collectors.toList())));
    }

    private EntityManager manager() {
        return database.current();
    }
}
