/** The words of letters that organizers may write anew: logic-less, checked when they are saved. */
@NullMarked
package vn.diemcau.template;

import org.jspecify.annotations.NullMarked;
