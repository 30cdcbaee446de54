package vn.diemcau.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/** What people change about themselves; null leaves it as it is. */
record Profile(@Nullable Language locale, @Nullable @Size(min = 1, max = 120) String name) {}
