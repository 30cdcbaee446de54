package vn.diemcau.video;

/**
 * Who comes in.
 *
 * @param id the same whenever the same point or person comes
 * @param name as others in the room read it
 * @param moderator whether they run the room
 */
record Joiner(String id, String name, boolean moderator) {}
