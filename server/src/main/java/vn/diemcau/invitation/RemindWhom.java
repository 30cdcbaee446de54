package vn.diemcau.invitation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.directory.AdminUnitId;

/**
 * Whom to remind: those with one of these answers, and of these only whom the other parts name.
 *
 * @param group of delegates
 */
record RemindWhom(
        @NotNull @NotEmpty Set<Unsure> answers,
        @Nullable InviteeKind kind,
        @Nullable DelegateGroupId group,
        @Nullable AdminUnitId province) {}
