package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as an organization has written them down.
 *
 * @param known who that is, where it was chosen from the organization's people
 * @param written with the organization; its version does not count
 */
public record NotedPerson(@Nullable PersonId known, SavePerson written) {}
