/**
 * Whose consoles are open: an open console is the heartbeat of a point. Each server holds the
 * points of the consoles that it hears; what follows for a point's line is said to package {@code
 * bridge}.
 */
@NullMarked
package vn.diemcau.presence;

import org.jspecify.annotations.NullMarked;
