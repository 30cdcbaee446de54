package vn.diemcau.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A province, district or commune in one period of its life; comes with the migrations, is never
 * edited.
 */
@Entity
@Table(name = "admin_unit")
class AdminUnit {

    @Id UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    AdminLevel level;

    @Column String code;
    @Column String name;

    @Column
    @Enumerated(EnumType.STRING)
    AdminKind kind;

    @Column(name = "valid_from")
    @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable AdminUnit parent;

    /** Its id alone: a list that asked each row's successor for it would read them all. */
    @Column(name = "successor_id")
    @Nullable UUID successorId;

    @Column @Nullable String shape;

    protected AdminUnit() {}

    AdminUnitId id() {
        return new AdminUnitId(id);
    }

    AdminUnitView view() {
        return new AdminUnitView(
                id(),
                level,
                code,
                name,
                kind,
                validFrom,
                validTo,
                successorId == null ? null : new AdminUnitId(successorId),
                shape);
    }
}
