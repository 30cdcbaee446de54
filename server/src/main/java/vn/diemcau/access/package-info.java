/** Who calls, and whom an endpoint lets in: callers, their roles and the scopes of these. */
@NullMarked
package vn.diemcau.access;

import org.jspecify.annotations.NullMarked;
