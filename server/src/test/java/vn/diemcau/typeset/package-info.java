@NullMarked
package vn.diemcau.typeset;

import org.jspecify.annotations.NullMarked;
