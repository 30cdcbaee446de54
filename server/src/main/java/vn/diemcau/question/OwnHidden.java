package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;

/** That one's own question hides who asked it; and whether it was opened. */
public record OwnHidden(@Nullable Opened opened) {

    /**
     * That two people opened it: when, why and as what, but not who they are.
     *
     * @param requestedAs what the one was who wanted it
     * @param confirmedAs what the other was who agreed
     */
    public record Opened(
            Instant at,
            @Nullable String reason,
            @Nullable Role requestedAs,
            @Nullable Role confirmedAs) {}
}
