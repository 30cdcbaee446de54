package vn.diemcau.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.diemcau.access.Grant;

/** All that the owner of an account may do from now on. */
record ChangeGrants(int version, @NotNull @Size(max = 100) List<@NotNull @Valid Grant> grants) {}
