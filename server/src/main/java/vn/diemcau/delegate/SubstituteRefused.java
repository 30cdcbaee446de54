package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;

/** Fired in the transaction in which a substitute is not accepted; the delegate stays named. */
public record SubstituteRefused(
        DelegateId original, DelegateId substitute, @Nullable String reason) {}
