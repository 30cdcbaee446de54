/** What participants ask during a session: asked, moderated, supported, put on stage, answered. */
@NullMarked
package vn.diemcau.question;

import org.jspecify.annotations.NullMarked;
