package vn.diemcau.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password is to be set anew. */
record RequestReset(@NotBlank @Size(max = 254) String email) {}
