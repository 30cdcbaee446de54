package vn.diemcau.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody who holds a link sees before going in by it. */
record LinkView(String label, @Nullable Instant expiresAt) {}
