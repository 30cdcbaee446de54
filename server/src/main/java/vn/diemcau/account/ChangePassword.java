package vn.diemcau.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password for oneself; the current one shows that it is not just somebody at an open screen.
 */
record ChangePassword(
        @NotNull @Size(max = 1000) String current, @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "ChangePassword[…]";
    }
}
