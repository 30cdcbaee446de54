package vn.diemcau.delegate;

/** Fired in the transaction in which somebody is proposed to go instead of a delegate. */
public record SubstituteProposed(DelegateId original, DelegateId substitute) {}
