/** Sessions held for practice: marked, filled by a crowd of programs, and wiped afterwards. */
@NullMarked
package vn.diemcau.rehearsal;

import org.jspecify.annotations.NullMarked;
