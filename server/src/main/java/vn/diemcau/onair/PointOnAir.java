package vn.diemcau.onair;

import vn.diemcau.event.SessionState;

/**
 * What a point knows of going on air.
 *
 * @param revision the facts up to this one are in it
 */
public record PointOnAir(long revision, SessionState sessionState, OwnOnAir onAir) {}
