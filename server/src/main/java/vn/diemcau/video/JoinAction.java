package vn.diemcau.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one caller comes in by one line. Made when it is asked for, for this caller alone.
 *
 * @param url to be opened; it may carry a signature
 * @param address what is dialled instead
 * @param until how long the url lets in; null where it does not end by itself
 */
public record JoinAction(
        LineKind kind, @Nullable String url, @Nullable String address, @Nullable Instant until) {

    static JoinAction open(LineKind kind, String url, @Nullable Instant until) {
        return new JoinAction(kind, url, null, until);
    }

    static JoinAction dial(LineKind kind, @Nullable String address) {
        return new JoinAction(kind, null, address, null);
    }

    @Override
    public String toString() {
        return "JoinAction[" + kind + "]";
    }
}
