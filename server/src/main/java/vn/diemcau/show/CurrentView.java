package vn.diemcau.show;

import org.jspecify.annotations.Nullable;

/**
 * Where the session is, for participants and hosts.
 *
 * @param revision the facts up to this one are in it
 */
public record CurrentView(long revision, @Nullable CurrentItem item) {}
