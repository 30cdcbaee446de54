package vn.diemcau.identity;

/** What somebody is to a part of the product; always together with a scope, in a {@link Grant}. */
public enum Role {
    /** Accounts, retention, everything technical. Scope: the system. */
    ADMINISTRATOR,
    /** Plans and runs events. Scope: the system (may create events, sees all) or one event. */
    ORGANIZER,
    /** Works for one organization in an event. Scope: a unit. */
    UNIT_STAFF,
    /** Curates the questions. Scope: an event. */
    MODERATOR,
    /** Runs the screens. Scope: an event. */
    STAGE_OPERATOR,
    /** Prepares one bridge point and those below it. Scope: a bridge point. */
    HOST,
    /** Looks after the line of one bridge point and those below it. Scope: a bridge point. */
    TECHNICIAN
}
