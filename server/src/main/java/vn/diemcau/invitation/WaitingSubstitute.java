package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;

/**
 * Who was proposed to go instead, as a query selects it.
 *
 * @param email null: a letter cannot be sent
 */
record WaitingSubstitute(String name, @Nullable String email) {}
