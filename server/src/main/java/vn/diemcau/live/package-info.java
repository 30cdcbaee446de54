/**
 * The WebSocket edge: who may connect, what a connection may send and how much, and how frames
 * reach it without one slow reader holding up the others.
 */
@NullMarked
package vn.diemcau.live;

import org.jspecify.annotations.NullMarked;
