package vn.diemcau.invitation;

/** Whether an invitation still counts. */
public enum InvitationState {
    ACTIVE,
    /** Taken back by the organizer, or the event was cancelled: its links lead nowhere. */
    WITHDRAWN
}
