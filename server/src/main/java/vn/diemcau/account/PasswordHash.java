package vn.diemcau.account;

/** An Argon2id hash with its parameters and salt, in the usual {@code $argon2id$…} form. */
record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
