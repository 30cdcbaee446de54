package vn.diemcau.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** That something happened to an alert; never changed. */
@Entity
@Table(name = "alert_step")
class AlertStepRow {

    @Id private UUID id;

    @Column(name = "alert_id")
    private UUID alertId;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertStep step;

    @Column private Instant at;

    @Column(name = "by_name")
    private @Nullable String by;

    @Column private @Nullable String note;

    protected AlertStepRow() {}

    AlertStepRow(
            AlertId alert, AlertStep step, Instant at, @Nullable String by, @Nullable String note) {
        this.id = Ids.next();
        this.alertId = alert.value();
        this.step = step;
        this.at = at;
        this.by = by;
        this.note = note;
    }
}
