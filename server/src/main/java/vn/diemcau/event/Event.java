package vn.diemcau.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Versions;

/** A meeting with its sessions, organizations and committee. */
@Entity
@Table(name = "event")
class Event {

    @Id private UUID id;
    @Column private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private EventState state;

    @Column private @Nullable String description;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "event_organization", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<EventOrganization> organizations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_committee_member", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<CommitteeMember> committee = new ArrayList<>();

    @OneToMany(mappedBy = "event")
    @OrderBy("number")
    private List<Session> sessions = new ArrayList<>();

    protected Event() {}

    static Event draft(CreateEvent written, Instant now) {
        Event event = new Event();
        event.id = Ids.next();
        event.state = EventState.DRAFT;
        event.createdAt = now;
        event.describe(written.title(), written.kind(), written.description());
        event.leadBy(written.leadOrganizationId());
        return event;
    }

    EventId id() {
        return new EventId(id);
    }

    void edit(ChangeEvent written) {
        requireEditable(written.version());
        describe(written.title(), written.kind(), written.description());
        leadBy(written.leadOrganizationId());
    }

    private void describe(String newTitle, EventKind newKind, @Nullable String newDescription) {
        title = Text.line(newTitle);
        kind = newKind;
        description = newDescription == null || newDescription.isEmpty() ? null : newDescription;
    }

    void replaceOrganizations(ChangeOrganizations written) {
        requireEditable(written.version());
        List<EventOrganization> replaced =
                written.organizations().stream().map(EventOrganization::new).toList();
        if (replaced.stream()
                        .filter(organization -> organization.part == OrganizationPart.LEAD)
                        .count()
                > 1) {
            throw EventError.SEVERAL_LEADS.refusal();
        }
        if (replaced.stream().map(organization -> organization.organizationId).distinct().count()
                < replaced.size()) {
            throw EventError.ORGANIZATION_TWICE.refusal();
        }
        organizations.clear();
        organizations.addAll(replaced);
    }

    void replaceCommittee(ChangeCommittee written) {
        requireEditable(written.version());
        committee.clear();
        written.members().forEach(member -> committee.add(new CommitteeMember(member)));
    }

    Optional<OrganizationId> lead() {
        return organizations.stream()
                .filter(organization -> organization.part == OrganizationPart.LEAD)
                .map(organization -> new OrganizationId(organization.organizationId))
                .findFirst();
    }

    /** There is one lead at most; it stands first. The organization's earlier part gives way. */
    private void leadBy(@Nullable OrganizationId organization) {
        if (Optional.ofNullable(organization).equals(lead())) {
            return;
        }
        organizations.removeIf(
                part ->
                        part.part == OrganizationPart.LEAD
                                || (organization != null
                                        && part.organizationId.equals(organization.value())));
        if (organization != null) {
            organizations.addFirst(
                    new EventOrganization(
                            new ChangeOrganizations.Organization(
                                    OrganizationPart.LEAD, organization, null)));
        }
    }

    void publish() {
        become(EventState.PUBLISHED);
        requireWhatPublishingRequired();
    }

    /**
     * An announced event keeps what its announcement needed, whichever change is made; those that
     * ended are not changed any more.
     */
    void requireWhatPublishingRequired() {
        if (state == EventState.PUBLISHED || state == EventState.LIVE) {
            PublishingRule.ALL.forEach(rule -> rule.require(this));
        }
    }

    void cancel() {
        become(EventState.CANCELLED);
    }

    void close() {
        if (sessions.stream().anyMatch(session -> session.state() == SessionState.LIVE)) {
            throw EventError.SESSION_STILL_LIVE.refusal();
        }
        become(EventState.CLOSED);
    }

    /** The first session that goes live takes its event along. */
    void goLive() {
        if (!state.letsSessionsOpen()) {
            throw EventError.NOT_ANNOUNCED.refusal("state", state);
        }
        if (state != EventState.LIVE) {
            become(EventState.LIVE);
        }
    }

    void requireDraft() {
        if (state != EventState.DRAFT) {
            throw EventError.NOT_DRAFT.refusal("state", state);
        }
    }

    void requireEditable() {
        if (!state.isEditable()) {
            throw EventError.NOT_EDITABLE.refusal("state", state);
        }
    }

    private void requireEditable(int editedVersion) {
        requireEditable();
        Versions.requireNewest(editedVersion, version);
    }

    private void become(EventState next) {
        if (!state.mayBecome(next)) {
            throw EventError.WRONG_STATE.refusal("state", state);
        }
        state = next;
    }

    // Called on what may be Hibernate's stand-ins, whose own fields are empty.

    List<CommitteeMember> committee() {
        return committee;
    }

    @Nullable String description() {
        return description;
    }

    EventKind kind() {
        return kind;
    }

    List<EventOrganization> organizations() {
        return organizations;
    }

    List<Session> sessions() {
        return sessions;
    }

    EventState state() {
        return state;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }
}
