package vn.diemcau.channel;

/**
 * A change within a channel. It runs on the channel's writer, alone, inside a transaction that it
 * may share with other changes. Therefore: check every rule before the first write, so that a
 * refusal leaves nothing behind. What was rolled back is run again, so it must change nothing but
 * the database.
 *
 * @param <R> what the caller is told; for commands a type that JSON can carry both ways
 */
@FunctionalInterface
public interface Change<R> {

    R apply(Facts facts);

    /**
     * Says what {@link #apply} will read, so that it is read for all changes of the transaction at
     * once. For changes that come in crowds; called before any of them is applied.
     */
    default void prepare(Reads reads) {}
}
