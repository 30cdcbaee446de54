package vn.diemcau.mail;

import java.util.Optional;
import vn.diemcau.kernel.AddressSyntax;

/** An address that mail can be sent to, as mail servers take it: see {@link AddressSyntax}. */
public record MailAddress(String value) {

    public MailAddress {
        if (!AddressSyntax.isWellFormed(value)) {
            throw MailError.BAD_ADDRESS.refusal();
        }
    }

    /** The address somebody typed; refuses with {@code mail.bad_address} what is none. */
    public static MailAddress of(String typed) {
        return find(typed).orElseThrow(MailError.BAD_ADDRESS::refusal);
    }

    /** {@link #of}, empty instead of a refusal. */
    public static Optional<MailAddress> find(String typed) {
        return AddressSyntax.find(typed).map(MailAddress::new);
    }

    /** What is not ASCII is no address, and the database refuses to compare it with one. */
    static boolean isAscii(String text) {
        return text.codePoints().allMatch(character -> character < 128);
    }

    /** The part after the @. */
    String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** Addresses are personal: they stay out of logs even where somebody logs a whole record. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
