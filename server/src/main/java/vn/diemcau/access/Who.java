package vn.diemcau.access;

/** Who may call an endpoint at all; which rows they then see is decided where the rows are read. */
public enum Who {
    /** Everybody, known or not. */
    ANYONE,
    /** Everybody who signed in or came in by a link, whatever their roles. */
    SIGNED_IN,
    ADMINISTRATOR,
    ORGANIZER,
    ORGANIZATION_STAFF,
    MODERATOR,
    STAGE_OPERATOR,
    CHAIR,
    HOST,
    TECHNICIAN,
    DOOR_STAFF,
    /** Somebody who joined a session by its link, without an account. */
    PARTICIPANT
}
