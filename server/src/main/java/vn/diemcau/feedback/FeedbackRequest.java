package vn.diemcau.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** One bridge point that was asked by mail. */
@Entity
@Table(name = "feedback_request")
class FeedbackRequest {

    @Id UUID id;

    @Column(name = "form_id")
    UUID formId;

    @Column(name = "point_id")
    UUID pointId;

    @Column(name = "province_id")
    @Nullable UUID provinceId;

    @Column(name = "asked_at")
    Instant askedAt;

    protected FeedbackRequest() {}

    FeedbackRequest(FeedbackForm form, PointToAsk point, Instant now) {
        this.id = Ids.next();
        this.formId = form.id().value();
        this.pointId = point.id();
        this.provinceId = point.provinceId();
        this.askedAt = now;
    }
}
