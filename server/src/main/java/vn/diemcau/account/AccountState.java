package vn.diemcau.account;

/** Whether somebody can sign in with an account. */
enum AccountState {
    ACTIVE,
    /** The owner has not set a password yet. */
    INVITED,
    DISABLED
}
