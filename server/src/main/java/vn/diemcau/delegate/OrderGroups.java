package vn.diemcau.delegate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All groups of a session, in the order that is wanted. */
record OrderGroups(@NotNull @Size(max = GroupService.MOST) List<@NotNull DelegateGroupId> groups) {}
