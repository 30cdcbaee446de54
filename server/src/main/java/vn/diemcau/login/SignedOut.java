package vn.diemcau.login;

import java.util.UUID;

/**
 * CDI event: this login session has ended, for whatever reason but the passing of time. Fired after
 * the commit.
 */
public record SignedOut(UUID loginSessionId) {}
