/**
 * Points on air: the stage operator calls one, it answers, it is in the picture, it has been. One
 * is called and one is on air at a time.
 */
@NullMarked
package vn.diemcau.onair;

import org.jspecify.annotations.NullMarked;
