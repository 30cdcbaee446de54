package vn.diemcau.channel;

/** Versions of the live protocol; PROTOCOL.md, rules V1 to V5. */
public final class Protocol {

    /** The one that this server speaks. It rises when older clients would go wrong, never else. */
    public static final int VERSION = 1;

    /** The oldest one whose clients still do right here; those of older ones must be renewed. */
    public static final int OLDEST = 1;

    private Protocol() {}

    public static boolean isTooOld(int version) {
        return version < OLDEST;
    }
}
