package vn.diemcau.account;

/** What a one-time token is good for. */
enum TokenPurpose {
    /** Sets the password of an account. */
    PASSWORD,
    /** Creates the first administrator. */
    SETUP
}
