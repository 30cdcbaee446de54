package vn.diemcau.video;

/**
 * What makes the way into one kind of room. Those that ask a server may take as long as the
 * settings let them, so none of this is called within a transaction or on a channel's writer.
 */
sealed interface VideoProvider
        permits JitsiProvider, BigBlueButtonProvider, LinkProvider, DialProvider {

    /** Refuses with {@code video.server_…} where the server does not do its part. */
    JoinAction join(MeetingRoom room, Joiner joiner);

    /** How the room is; as {@link #join} where that cannot be learned. */
    RoomState look(MeetingRoom room);

    /**
     * Puts everybody out of the room; refuses with {@code video.cannot_end} where that cannot be.
     */
    default void end(MeetingRoom room) {
        throw VideoError.CANNOT_END.refusal();
    }
}
