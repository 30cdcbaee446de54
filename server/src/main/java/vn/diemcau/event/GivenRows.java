package vn.diemcau.event;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows that people gave in a session, as one table keeps them.
 *
 * @param keys the columns of the primary key
 * @param of what follows {@code FROM table given} to find those of the session {@code :session}
 * @param used whether a session that has such rows has been used, and not only prepared
 */
public record GivenRows(String table, List<String> keys, String of, boolean used) {

    public GivenRows(String table, List<String> keys, String of) {
        this(table, keys, of, true);
    }

    public static GivenRows keyed(String table, String key, String of) {
        return new GivenRows(table, List.of(key), of);
    }

    /** These may also be there because somebody prepared the session. */
    public GivenRows evenIfUnused() {
        return new GivenRows(table, keys, of, false);
    }

    /** Those of a table that names the session itself. */
    public static GivenRows ofSession(String table, String key) {
        return keyed(table, key, "WHERE given.session_id = :session");
    }

    public String counting() {
        return "SELECT count(*) FROM " + table + " given " + of;
    }

    /** Finds one row; also one that was committed since the transaction began. */
    public String finding() {
        return "SELECT 1 FROM " + table + " given " + of + " LIMIT 1 LOCK IN SHARE MODE";
    }

    /** The keys of at most {@code :most}, as text. */
    public String listing() {
        String found =
                keys.stream()
                        .map(key -> "CAST(given." + key + " AS CHAR)")
                        .collect(Collectors.joining(", "));
        return "SELECT %s FROM %s given %s LIMIT :most".formatted(found, table, of);
    }

    /**
     * Deletes one by its key, which locks nothing beside it: whoever inserts into the same table
     * for another session neither waits nor is waited for.
     */
    public String deletingOne() {
        return "DELETE FROM %s WHERE %s"
                .formatted(
                        table,
                        keys.stream()
                                .map(key -> key + " = ?")
                                .collect(Collectors.joining(" AND ")));
    }
}
