package vn.diemcau.platform;

/** Rows that nobody can need any more after some time. {@link Housekeeping} deletes them. */
public interface Expiring {

    /** For the log, for instance {@code login sessions}. */
    String what();

    /**
     * Deletes some of what has expired, in a transaction of its own that is short enough for nobody
     * to wait for it.
     *
     * @return how many; {@code most} where there may be more
     */
    int deleteSome(int most);
}
