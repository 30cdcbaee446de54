/**
 * The line test: what a browser measures at a bridge point before the meeting, and what it means.
 */
@NullMarked
package vn.diemcau.linetest;

import org.jspecify.annotations.NullMarked;
