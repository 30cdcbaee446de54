package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;

/**
 * How many of a group one organization may name. Its own delegates and what it has passed on never
 * exceed its quota; both are counted on its row, which is locked while they change, so that two at
 * once cannot go over. The database has the same rule as a last line.
 */
@Entity
@Table(name = "allotment")
class Allotment {

    /** More is no list of delegates but an open invitation. */
    static final int MOST = 10_000;

    @Id UUID id;

    @Column(name = "group_id")
    UUID groupId;

    /** Null: the organizers name these delegates themselves. */
    @Column(name = "organization_id")
    @Nullable UUID organizationId;

    /** Out of which it was passed on. */
    @Column(name = "parent_id")
    @Nullable UUID parentId;

    @Column int quota;
    @Column int named;

    @Column(name = "passed_on")
    int passedOn;

    /**
     * What a mail has told its organization; null before the first. Written where the mail is
     * queued and never with the rest: whoever is told must not make what others change stale.
     */
    @Column(name = "told_quota", insertable = false, updatable = false)
    @Nullable Integer toldQuota;

    @Version int version;

    protected Allotment() {}

    static Allotment of(DelegateGroupId group, @Nullable OrganizationId organization, int quota) {
        Allotment allotment = new Allotment();
        allotment.id = Ids.next();
        allotment.groupId = group.value();
        allotment.organizationId = organization == null ? null : organization.value();
        allotment.quota = quota;
        return allotment;
    }

    /** A part of this one's quota goes to an organization below. */
    Allotment passOn(OrganizationId organization, int part) {
        requireFree(part);
        passedOn += part;
        Allotment below = of(new DelegateGroupId(groupId), organization, part);
        below.parentId = id;
        return below;
    }

    /** The quota of one that was passed on becomes another, or 0 where it is taken back. */
    void passedOnChanges(int before, int after) {
        requireFree(after - before);
        passedOn += after - before;
    }

    void name(int people) {
        requireFree(people);
        named += people;
    }

    void freePlace() {
        named--;
    }

    void changeQuota(int wanted) {
        if (wanted < used()) {
            throw DelegateError.QUOTA_BELOW_USE.refusal(
                    Map.of("quota", wanted, "named", named, "passedOn", passedOn));
        }
        quota = wanted;
    }

    void requireUnused() {
        if (used() > 0) {
            throw DelegateError.ALLOTMENT_IN_USE.refusal(
                    Map.of("named", named, "passedOn", passedOn));
        }
    }

    private void requireFree(int more) {
        findAgainst(more)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    /** What refuses so many more, with the numbers. */
    Optional<Refusal> findAgainst(int more) {
        if (more <= free()) {
            return Optional.empty();
        }
        return Optional.of(
                DelegateError.OVER_QUOTA.refusal(
                        Map.of(
                                "quota", quota,
                                "named", named,
                                "passedOn", passedOn,
                                "free", free(),
                                "wanted", more)));
    }

    int used() {
        return named + passedOn;
    }

    int free() {
        return quota - used();
    }

    AllotmentId id() {
        return new AllotmentId(id);
    }

    DelegateGroupId group() {
        return new DelegateGroupId(groupId);
    }
}
