package vn.diemcau.onair;

import vn.diemcau.event.SessionState;

/**
 * The board, for those who run the session and those in front of the hall.
 *
 * @param revision the facts up to this one are in it
 */
public record OnAirPicture(long revision, SessionState sessionState, BoardView board) {}
