package vn.diemcau.delegate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Groups to be added behind those that are there.
 *
 * @param beginning whether they are a beginning, for a session without any
 */
public record AddGroups(
        @NotEmpty @Size(max = GroupService.MOST) List<@NotNull @Valid SaveGroup> groups,
        boolean beginning) {}
