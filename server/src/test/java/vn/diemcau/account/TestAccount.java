package vn.diemcau.account;

import java.util.UUID;

/** An account whose password the test knows. */
public record TestAccount(UUID id, String email, String password) {}
