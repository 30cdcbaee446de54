package vn.diemcau.video;

/** What was last heard of a room. */
public enum RoomState {
    /** Nobody has asked yet, or there is nobody to ask. */
    UNKNOWN,
    /** The server answers; of this kind it does not say who is in its rooms. */
    READY,
    /** The server answers, and nobody is in the room. */
    EMPTY,
    /** Somebody is in the room. */
    RUNNING,
    SILENT,
    WRONG,
    REFUSED;

    /** What a failure of a call says of the room. */
    static RoomState of(vn.diemcau.kernel.Refusal failure) {
        return switch (failure.code()) {
            case VideoError.SERVER_SILENT -> SILENT;
            case VideoError.SERVER_REFUSED -> REFUSED;
            default -> WRONG;
        };
    }
}
