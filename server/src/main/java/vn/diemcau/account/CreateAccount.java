package vn.diemcau.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.diemcau.access.Grant;
import vn.diemcau.platform.Language;

/** A new account; its owner gets a mail with a link to set the password. */
record CreateAccount(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 120) String name,
        @NotNull Language locale,
        @NotNull @Size(max = 100) List<@NotNull @Valid Grant> grants) {}
