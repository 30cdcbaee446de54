/**
 * Invitations to the bridge points of a session: the letters, the calendar entries and the replies.
 */
@NullMarked
package vn.diemcau.invitation;

import org.jspecify.annotations.NullMarked;
