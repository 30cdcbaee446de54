package vn.diemcau.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What one feature keeps about people. Implemented by every feature whose tables refer to the
 * directory's people, so that two records of one person can become one; a test compares with the
 * database, so that no table is forgotten.
 */
public interface PersonReferences {

    /** What the words of the web client call it: {@code delegates}. */
    String kind();

    /** The columns that refer to people and are looked after here: {@code delegate.person_id}. */
    List<String> columns();

    /** How much of it hangs on each of these; those with nothing may be left out. */
    Map<PersonId, Long> count(Collection<PersonId> people);

    /**
     * Gives everything of {@code gone} to {@code kept}, within the transaction that makes them one.
     *
     * @throws vn.diemcau.kernel.Refusal where that would break a rule, such as one person counting
     *     once; nothing is done then
     */
    void move(PersonId gone, PersonId kept);
}
