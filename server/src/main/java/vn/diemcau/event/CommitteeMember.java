package vn.diemcau.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** A member of the organizing committee or the secretariat. */
@Embeddable
class CommitteeMember {

    @Column
    @Enumerated(EnumType.STRING)
    CommitteePart part;

    /** What the member is there: head, deputy head, member. */
    @Column String role;

    @Column(name = "person_name")
    String personName;

    @Column(name = "organization_id")
    @Nullable UUID organizationId;

    protected CommitteeMember() {}

    CommitteeMember(ChangeCommittee.Member written) {
        part = written.part();
        role = Text.line(written.role());
        personName = Text.line(written.personName());
        organizationId = written.organizationId() == null ? null : written.organizationId().value();
    }
}
