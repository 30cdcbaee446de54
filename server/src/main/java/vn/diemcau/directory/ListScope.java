package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;

/**
 * For whom a list of people is read.
 *
 * @param unit where those belong of whom the list does not say where they work; null: nobody knows
 * @param within whose people, with those of organizations below, are the only ones that are known
 *     and written; null: everybody's
 */
public record ListScope(@Nullable OrganizationId unit, @Nullable OrganizationId within) {

    static final ListScope DIRECTORY = new ListScope(null, null);
}
