/**
 * What participants ask during a session: asked, moderated, supported, put on stage, answered.
 *
 * <p>Other features come in by four doors, one for each kind of people: participants ask by {@link
 * vn.diemcau.question.AskingService} and support by {@link vn.diemcau.question.SupportService};
 * those who run the session act by {@link vn.diemcau.question.DeskService}; and who shows questions
 * reads what everybody may see of them from {@link vn.diemcau.question.QuestionService}.
 */
@NullMarked
package vn.diemcau.question;

import org.jspecify.annotations.NullMarked;
