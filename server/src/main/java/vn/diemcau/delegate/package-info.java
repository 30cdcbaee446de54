/**
 * Who is sent to a session: groups of delegates, how many of a group each organization may name
 * (its allotment, which it may pass on in part), the named, their substitutes and their passes.
 */
@NullMarked
package vn.diemcau.delegate;

import org.jspecify.annotations.NullMarked;
