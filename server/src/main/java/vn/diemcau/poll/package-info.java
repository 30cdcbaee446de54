/** Polls: what those who run a session ask everybody in it at once, and how everybody voted. */
@NullMarked
package vn.diemcau.poll;

import org.jspecify.annotations.NullMarked;
