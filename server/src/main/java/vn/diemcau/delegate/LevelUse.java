package vn.diemcau.delegate;

/**
 * How much of a session's places is used on one level of passing on; numbers only.
 *
 * @param level 1: what the organizers gave; 2: what those passed on, and so on
 * @param units allotments on the level
 * @param named delegates whom the level itself has named
 * @param passedOn what it passed on to the next one
 */
public record LevelUse(int level, long units, long quota, long named, long passedOn) {}
