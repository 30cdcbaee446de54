package vn.diemcau.channel;

import java.util.UUID;

/**
 * What a receipt is found by, within its channel: who sent the command, and the id that they made
 * for it.
 */
record CommandKey(UUID actorId, UUID commandId) {}
