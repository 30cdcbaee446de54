package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;

/**
 * Whether a question hides who asked it, and what two people have opened of that. Until then the
 * names stand in {@link HiddenAsker} alone.
 */
@Embeddable
class Hiding {

    @Column(name = "hidden")
    private boolean hidden;

    @Column(name = "opening_until", insertable = false)
    private @Nullable Instant openingUntil;

    @Column(name = "opened_at", insertable = false)
    private @Nullable Instant openedAt;

    @Column(name = "opened_reason", insertable = false)
    private @Nullable String openedReason;

    @Column(name = "opened_requested_as", insertable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Role requestedAs;

    @Column(name = "opened_confirmed_as", insertable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Role confirmedAs;

    @Column(name = "opened_name", insertable = false)
    private @Nullable String name;

    @Column(name = "opened_school", insertable = false)
    private @Nullable String school;

    @Column(name = "opened_province", insertable = false)
    private @Nullable String provinceName;

    protected Hiding() {}

    Hiding(boolean hidden) {
        this.hidden = hidden;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    /** Until when somebody else may confirm the opening; null where nobody wants it. */
    void waitUntil(@Nullable Instant until) {
        openingUntil = until;
    }

    void open(HiddenAsker asker, HiddenOpening opening, Instant at) {
        openingUntil = null;
        openedAt = at;
        openedReason = opening.reason();
        requestedAs = opening.requestedAs();
        confirmedAs = opening.decidedAs();
        name = asker.name();
        school = asker.school();
        provinceName = asker.provinceName();
    }

    /** What those see who run the session; null where the question is named. */
    @Nullable HiddenView view() {
        return hidden ? new HiddenView(openingUntil, openedAt) : null;
    }

    /** What the asker sees; null where the question is named. */
    @Nullable OwnHidden own() {
        if (!hidden) {
            return null;
        }
        return new OwnHidden(
                openedAt == null
                        ? null
                        : new OwnHidden.Opened(openedAt, openedReason, requestedAs, confirmedAs));
    }

    /** {@code view} with the names that were opened, for moderators and organizers alone. */
    QuestionView named(QuestionView view) {
        return openedAt == null ? view : view.by(name, school, provinceName);
    }
}
