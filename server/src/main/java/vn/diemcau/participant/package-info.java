/** People who join a session by its link, without an account. */
@NullMarked
package vn.diemcau.participant;

import org.jspecify.annotations.NullMarked;
