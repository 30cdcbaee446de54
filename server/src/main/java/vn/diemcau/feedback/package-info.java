/** What people say after a session: forms, who was asked, responses, and the summary of them. */
@NullMarked
package vn.diemcau.feedback;

import org.jspecify.annotations.NullMarked;
