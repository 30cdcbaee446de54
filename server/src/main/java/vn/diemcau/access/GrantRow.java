package vn.diemcau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Grant} as it is stored with an account or a link. */
@Embeddable
public class GrantRow {

    @Column(name = "role", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_kind", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;

    @Column(name = "scope_id")
    private @Nullable UUID scopeId;

    protected GrantRow() {}

    public GrantRow(Grant grant) {
        this.role = grant.role();
        this.scopeKind = grant.scopeKind();
        this.scopeId = grant.scopeId();
    }

    public Grant grant() {
        return new Grant(role, scopeKind, scopeId);
    }

    /** By role, then scope: two answers about the same grants are the same. */
    public static List<Grant> sorted(Collection<GrantRow> rows) {
        return rows.stream()
                .map(GrantRow::grant)
                .sorted(
                        Comparator.comparing(Grant::role)
                                .thenComparing(Grant::scopeKind)
                                .thenComparing(grant -> String.valueOf(grant.scopeId())))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrantRow row && row.grant().equals(grant());
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scopeKind, scopeId);
    }
}
