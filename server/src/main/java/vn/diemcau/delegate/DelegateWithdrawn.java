package vn.diemcau.delegate;

/** Fired in the transaction in which a delegate is taken back. */
public record DelegateWithdrawn(DelegateId delegate) {}
