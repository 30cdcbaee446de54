package vn.diemcau.architecture.broken.wallet;

/** Stands in a package that the table does not know. */
public final class Wallet {}
