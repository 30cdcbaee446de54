/** Words that every feature shares: ids, refusals, pages, text. Depends on the JDK alone. */
@NullMarked
package vn.diemcau.kernel;

import org.jspecify.annotations.NullMarked;
