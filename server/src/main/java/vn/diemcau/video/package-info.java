/**
 * By which lines the points of a session take part: rooms of video servers, links of other systems,
 * dial strings and telephone numbers, in order of preference; and how everybody moves to the next.
 */
@NullMarked
package vn.diemcau.video;

import org.jspecify.annotations.NullMarked;
