package vn.diemcau.template;

import jakarta.validation.constraints.NotNull;
import vn.diemcau.platform.Language;

/** Which words are to be the product's own again. */
record ResetTemplate(@NotNull LetterKind kind, @NotNull Language language) {}
