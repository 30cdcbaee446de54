/** Letting delegates in: doors, the telephones at them, the roll of a point, and who is there. */
@NullMarked
package vn.diemcau.checkin;

import org.jspecify.annotations.NullMarked;
