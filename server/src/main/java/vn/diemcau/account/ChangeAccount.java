package vn.diemcau.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.diemcau.platform.Language;

/** Who the owner of an account is. */
record ChangeAccount(
        int version,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 120) String name,
        @NotNull Language locale) {}
