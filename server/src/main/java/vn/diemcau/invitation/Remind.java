package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds a part of them: as many as one request can bear. Who asks goes on with {@code after} from
 * the answer until it is null.
 *
 * @param force reminds also those who were reminded within a day
 * @param batchId made by who asks: sent again with the same one, it reminds nobody twice
 * @param after where the request before this one ended; null for the first
 */
record Remind(
        @NotNull @Valid RemindWhom whom,
        boolean force,
        @NotNull UUID batchId,
        @Nullable UUID after) {}
