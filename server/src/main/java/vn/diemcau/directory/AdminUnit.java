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

    @Id private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private AdminLevel level;

    @Column private String code;
    @Column private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private AdminKind kind;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    // Named by queries alone.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AdminUnit parent;

    /** Its id alone: a list that asked each row's successor for it would read them all. */
    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column private @Nullable String shape;

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
