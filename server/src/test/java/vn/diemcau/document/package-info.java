@NullMarked
package vn.diemcau.document;

import org.jspecify.annotations.NullMarked;
