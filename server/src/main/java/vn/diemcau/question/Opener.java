package vn.diemcau.question;

import java.util.UUID;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.event.EventId;

/**
 * One of the two people whom it takes to open a hidden question: a moderator or organizer of the
 * event, with an account, so that two are two.
 */
record Opener(UUID accountId, String name, Role role) {

    static Opener of(Caller.SignedIn caller, EventId event) {
        if (caller.accountId() == null) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
        Role role =
                caller.hasForEvent(event.value(), Role.MODERATOR) ? Role.MODERATOR : Role.ORGANIZER;
        return new Opener(caller.accountId(), caller.name(), role);
    }
}
