/** Events, their sessions, agenda, committee and organizations; the states they pass through. */
@NullMarked
package vn.diemcau.event;

import org.jspecify.annotations.NullMarked;
