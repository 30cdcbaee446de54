package vn.diemcau.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.Versions;
import vn.diemcau.typeset.Typeface;

/** A document: a draft, one that was issued, or one recipient's copy of such a text. */
@Entity
@Table(name = "document")
class Document {

    @Id UUID id;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column
    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    DocumentState state;

    @Column
    @Enumerated(EnumType.STRING)
    Copies copies;

    @Column String subject;

    @Column private String content;

    @Column(name = "master_id")
    @Nullable UUID masterId;

    @Column(name = "delegate_id")
    @Nullable UUID delegateId;

    @Column(name = "recipient_organization_id")
    @Nullable UUID recipientOrganizationId;

    @Column private @Nullable String recipient;

    @Column(name = "register_id")
    @Nullable UUID registerId;

    @Column @Nullable Integer number;
    @Column @Nullable String symbol;

    /** As the document says it; null where it is older than this was kept. */
    @Column(name = "says_starts_at")
    private @Nullable Instant saysStartsAt;

    @Column(name = "says_ends_at")
    private @Nullable Instant saysEndsAt;

    @Column(name = "says_place")
    private @Nullable String saysPlace;

    @Column(name = "issued_on")
    @Nullable LocalDate issuedOn;

    @Column(name = "issued_at")
    @Nullable Instant issuedAt;

    @Column(name = "voided_at")
    @Nullable Instant voidedAt;

    @Column(name = "void_reason")
    @Nullable String voidReason;

    @Column(name = "created_at")
    Instant createdAt;

    @Version int version;

    protected Document() {}

    static Document draft(
            SessionSummary session,
            OrganizationId issuer,
            DocumentKind kind,
            DocumentText text,
            Instant now) {
        Document document = new Document();
        document.begin(session, issuer, kind, now);
        document.write(text);
        return document;
    }

    private void begin(
            SessionSummary session, OrganizationId issuer, DocumentKind newKind, Instant now) {
        id = Ids.next();
        eventId = session.eventId().value();
        sessionId = session.id().value();
        organizationId = issuer.value();
        kind = newKind;
        state = DocumentState.DRAFT;
        createdAt = now;
        says(session);
    }

    /** Its text names the time and the place that hold now. */
    void says(SessionSummary session) {
        saysStartsAt = session.startsAt();
        saysEndsAt = session.endsAt();
        saysPlace = session.place();
    }

    /** Whether the session has moved since this was written, or issued. */
    boolean isOutdated(SessionSummary session) {
        return saysStartsAt != null
                && !(saysStartsAt.equals(session.startsAt())
                        && session.endsAt().equals(saysEndsAt)
                        && Objects.equals(saysPlace, session.place()));
    }

    /** What lets a substitute go, without a number yet. */
    static Document authorization(
            SessionSummary session,
            OrganizationId issuer,
            DocumentText text,
            DelegateBrief substitute,
            Instant now) {
        Document document = new Document();
        document.begin(session, issuer, DocumentKind.AUTHORIZATION, now);
        // Not judged as what a person writes is: the place that is given is given.
        document.content = json(text.cleaned());
        document.subject = text.subject();
        document.copies = Copies.EACH;
        document.delegateId = substitute.id().value();
        document.recipient = json(Recipient.of(substitute, session.place(), null));
        return document;
    }

    /** One recipient's copy, without a number yet. */
    Document copyFor(DocumentRecipient addressee, Recipient as, Instant now) {
        Document copy = new Document();
        copy.id = Ids.next();
        copy.eventId = eventId;
        copy.sessionId = sessionId;
        copy.organizationId = organizationId;
        copy.kind = kind;
        copy.state = DocumentState.DRAFT;
        copy.copies = Copies.EACH;
        copy.subject = subject;
        copy.content = content;
        copy.masterId = id;
        copy.delegateId = addressee.delegateId;
        copy.recipientOrganizationId = addressee.organizationId;
        copy.recipient = json(as);
        copy.saysStartsAt = saysStartsAt;
        copy.saysEndsAt = saysEndsAt;
        copy.saysPlace = saysPlace;
        copy.createdAt = now;
        return copy;
    }

    void edit(SaveDocument written) {
        requireDraft();
        Versions.requireNewest(written.version(), version);
        write(written.text());
    }

    private void write(DocumentText written) {
        DocumentText text = written.cleaned();
        requireSettable(text);
        requireReplaced(kind, text);
        content = json(text);
        subject = text.subject();
        copies = text.copies();
    }

    /** Who is sent a giấy ủy quyền reads in it for whom; without recipients the clerk names all. */
    static void requireReplaced(DocumentKind kind, DocumentText text) {
        if (kind == DocumentKind.AUTHORIZATION
                && text.selection().kind() != Selection.Kind.NOBODY) {
            RecipientField.requireReplaced(text.text());
        }
    }

    /** Refuses what could not be printed: unknown fields and characters that the font has not. */
    static void requireSettable(DocumentText text) {
        text.everything()
                .forEach(
                        part -> {
                            RecipientField.requireKnown(part, text.copies());
                            Typeface.firstMissing(part)
                                    .ifPresent(
                                            missing -> {
                                                throw DocumentError.CHARACTER_UNKNOWN.refusal(
                                                        "character", Character.toString(missing));
                                            });
                        });
    }

    void requireDraft() {
        if (state != DocumentState.DRAFT) {
            throw DocumentError.NOT_DRAFT.refusal("state", state);
        }
    }

    void requireRead(int read) {
        Versions.requireNewest(read, version);
    }

    /** Its copies are issued from now on; the text stays as it is. */
    void beginIssuing(Instant now) {
        requireDraft();
        state = DocumentState.ISSUING;
        issuedAt = now;
    }

    void finishIssuing() {
        state = DocumentState.ISSUED;
    }

    /** Gives it its number, and the day in Vietnam. */
    void issue(RegisterEntry entry, Instant now) {
        requireDraft();
        registerId = entry.registerId();
        number = entry.number();
        DocumentText text = text();
        symbol = kind.symbol(text.abbreviation(), text.drafter());
        issuedAt = now;
        issuedOn = LocalDate.ofInstant(now, Clocks.VIETNAM);
        state = DocumentState.ISSUED;
    }

    /** The number stays in the register, and says why it counts no more. */
    void makeVoid(String reason, Instant now) {
        if (state != DocumentState.ISSUED && state != DocumentState.ISSUING) {
            throw DocumentError.NOT_ISSUED.refusal("state", state);
        }
        state = DocumentState.VOIDED;
        voidedAt = now;
        voidReason = reason;
    }

    /** Whether it was issued and not taken out of use. */
    boolean counts() {
        return number != null && state == DocumentState.ISSUED;
    }

    void requireNumbered() {
        if (!counts()) {
            throw DocumentError.NOT_ISSUED.refusal("state", state);
        }
    }

    /** {@code 09/GM-BGDĐT}; numbers below 10 get a zero (Phụ lục I, phần I, mục II.3). */
    static String numberAndSymbol(int number, @Nullable String symbol) {
        return "%02d/%s".formatted(number, symbol);
    }

    @Nullable String numberAndSymbol() {
        return number == null ? null : numberAndSymbol(number, symbol);
    }

    DocumentText text() {
        return read(content, DocumentText.class);
    }

    /** Whom this copy is for; null for a text that is for all. */
    @Nullable Recipient recipient() {
        return recipient == null ? null : recipientIn(recipient);
    }

    static Recipient recipientIn(String json) {
        return read(json, Recipient.class);
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    EventId event() {
        return new EventId(eventId);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    OrganizationId issuer() {
        return new OrganizationId(organizationId);
    }

    @Nullable DelegateId delegate() {
        return delegateId == null ? null : new DelegateId(delegateId);
    }

    private static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always writable", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document in the database is broken", e);
        }
    }
}
