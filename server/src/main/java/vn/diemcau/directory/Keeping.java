package vn.diemcau.directory;

import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;

/**
 * What changes many records at once, or those that hang on events of others, is for whoever
 * organizes all events. Who organizes one looks people up and writes them down one by one.
 */
final class Keeping {

    private Keeping() {}

    static void require(Caller.SignedIn caller) {
        if (!caller.has(Role.ORGANIZER) && !caller.has(Role.ADMINISTRATOR)) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
        if (!caller.hasEverywhere(Role.ORGANIZER, Role.ADMINISTRATOR)) {
            throw AccessError.NOT_EVERYWHERE.refusal();
        }
    }
}
