package vn.diemcau.show;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agenda item that runs, as everybody may see it. */
public record CurrentItem(UUID id, String title, @Nullable String speaker) {}
