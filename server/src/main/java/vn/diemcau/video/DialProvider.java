package vn.diemcau.video;

/** What a room system or a telephone dials. */
final class DialProvider implements VideoProvider {

    @Override
    public JoinAction join(MeetingRoom room, Joiner joiner) {
        return JoinAction.dial(room.kind(), room.address());
    }

    @Override
    public RoomState look(MeetingRoom room) {
        return RoomState.UNKNOWN;
    }
}
