/** The trail of what people changed. */
@NullMarked
package vn.diemcau.audit;

import org.jspecify.annotations.NullMarked;
