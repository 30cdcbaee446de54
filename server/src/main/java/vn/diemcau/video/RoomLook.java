package vn.diemcau.video;

/**
 * What a look at a room has shown.
 *
 * @param millis how long the server took to answer
 */
public record RoomLook(RoomState state, long millis) {}
