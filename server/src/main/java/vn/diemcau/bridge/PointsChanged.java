package vn.diemcau.bridge;

import vn.diemcau.event.SessionId;

/**
 * Fired within the change that made points of a session ready or not, added or removed them.
 * Whoever shows something that follows from their states looks again once it is committed; a hint
 * that may be lost in a crash.
 */
public record PointsChanged(SessionId session) {}
