/** Links in mails that stand for a person without an account. */
@NullMarked
package vn.diemcau.link;

import org.jspecify.annotations.NullMarked;
