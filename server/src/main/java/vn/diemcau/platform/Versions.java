package vn.diemcau.platform;

import org.jspecify.annotations.Nullable;

/** What keeps people from overwriting what they have not seen. */
public final class Versions {

    private Versions() {}

    /**
     * Refuses with {@code request.stale} what was not written upon the newest version.
     *
     * @param read the version that the writer has seen; null where they name none
     */
    public static void requireNewest(@Nullable Integer read, @Nullable Integer newest) {
        if (read == null || !read.equals(newest)) {
            throw PlatformError.STALE.refusal();
        }
    }
}
