/**
 * Mail: an outbox that is written in the transaction of what it tells, and the sender that empties
 * it over SMTP. Knows nobody: no callers, no events, no links.
 */
@NullMarked
package vn.diemcau.mail;

import org.jspecify.annotations.NullMarked;
