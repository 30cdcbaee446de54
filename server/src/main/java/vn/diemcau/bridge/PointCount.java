package vn.diemcau.bridge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many points of one state stand below one point. Read alone: changes are plain statements. */
@Entity
@Immutable
@Table(name = "point_count")
@IdClass(PointCount.Key.class)
class PointCount {

    /** One state below one point. */
    record Key(UUID pointId, PointState state) {}

    @Id
    @Column(name = "point_id")
    private UUID pointId;

    @Id
    @Column
    @Enumerated(EnumType.STRING)
    private PointState state;

    @Column private int points;

    protected PointCount() {}

    UUID point() {
        return pointId;
    }

    PointState state() {
        return state;
    }

    long points() {
        return points;
    }
}
