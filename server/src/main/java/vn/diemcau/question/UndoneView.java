package vn.diemcau.question;

import java.util.List;

/** The questions of a command that was taken back, as they are now. */
public record UndoneView(List<QuestionView> questions) {

    /** {@link QuestionView#forTheStage}. */
    public UndoneView forTheStage() {
        return new UndoneView(questions.stream().map(QuestionView::forTheStage).toList());
    }
}
