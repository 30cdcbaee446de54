/** Who is there, at every point of the tree: counts, rolls and reminders, level by level. */
@NullMarked
package vn.diemcau.attendance;

import org.jspecify.annotations.NullMarked;
