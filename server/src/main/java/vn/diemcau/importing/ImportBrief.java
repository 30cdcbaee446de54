package vn.diemcau.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import in the list of its owner. */
public record ImportBrief(
        ImportId id, String fileName, Instant madeAt, @Nullable Instant appliedAt) {}
