package vn.diemcau.account;

import java.util.Locale;
import vn.diemcau.kernel.Text;

/** A mail address in lower case: one person is one account however the address is typed. */
record LoginAddress(String value) {

    LoginAddress {
        value = Text.line(value).toLowerCase(Locale.ROOT);
    }

    /**
     * No other address is stored, and the database refuses to compare its ASCII column with
     * anything else.
     */
    boolean isAscii() {
        return value.chars().allMatch(character -> character < 128);
    }
}
