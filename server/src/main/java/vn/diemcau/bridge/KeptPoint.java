package vn.diemcau.bridge;

import vn.diemcau.event.SessionId;

/** A point that the caller keeps, and the session that it joins. */
public record KeptPoint(SessionId session, PointBrief point) {}
