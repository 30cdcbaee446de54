package vn.diemcau.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes the keys of everything that is stored. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * A new UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then randomness. Ids made
     * later sort later (to the millisecond), so that inserts land at the end of the index.
     */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long randomA = RANDOM.nextInt() & 0x0fffL;
        long randomB = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL;
        return new UUID(millis << 16 | 0x7000L | randomA, 0x8000_0000_0000_0000L | randomB);
    }
}
