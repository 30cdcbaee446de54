package vn.diemcau.access;

/** What somebody is to a part of the product; always together with a scope, in a {@link Grant}. */
public enum Role {
    /** Accounts, retention, everything technical. Scope: the system. */
    ADMINISTRATOR(ScopeKind.SYSTEM),
    /** Plans and runs events. Scope: the system (may create events, sees all) or one event. */
    ORGANIZER(ScopeKind.SYSTEM, ScopeKind.EVENT),
    /** Works for one organization. Scope: the organization, or its part in one event. */
    ORGANIZATION_STAFF(ScopeKind.ORGANIZATION, ScopeKind.EVENT_UNIT),
    /** Curates the questions. Scope: an event. */
    MODERATOR(ScopeKind.EVENT),
    /** Runs the screens. Scope: an event. */
    STAGE_OPERATOR(ScopeKind.EVENT),
    /** Presides: reads what is to be read out and answered, changes nothing. Scope: an event. */
    CHAIR(ScopeKind.EVENT),
    /** Prepares one bridge point and those below it. Scope: a bridge point. */
    HOST(ScopeKind.BRIDGE_POINT),
    /** Looks after the line of one bridge point and those below it. Scope: a bridge point. */
    TECHNICIAN(ScopeKind.BRIDGE_POINT),
    /** Lets delegates in at a door; comes by a door's link alone. Scope: a session. */
    DOOR_STAFF(ScopeKind.SESSION);

    private final ScopeKind scope;
    private final ScopeKind otherScope;

    Role(ScopeKind scope) {
        this(scope, scope);
    }

    Role(ScopeKind scope, ScopeKind otherScope) {
        this.scope = scope;
        this.otherScope = otherScope;
    }

    /** Whether the role means anything within such a scope. */
    public boolean fits(ScopeKind kind) {
        return kind == scope || kind == otherScope;
    }
}
