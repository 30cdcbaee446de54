package vn.diemcau.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who somebody says they are. */
record SignIn(@NotNull @Size(max = 254) String email, @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "SignIn[…]";
    }
}
