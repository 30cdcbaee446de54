package vn.diemcau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document on paper: as it was printed when it was issued, or the scan with the signature. */
@Entity
@Table(name = "document_file")
class DocumentFile {

    /** Which file of a document. */
    enum Kind {
        PRINT,
        SCAN
    }

    @Embeddable
    record Key(
            @Column(name = "document_id") UUID documentId,
            @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind) {}

    @EmbeddedId Key key;

    @Column(name = "media_type")
    String mediaType;

    @Column int size;
    @Column byte[] content;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected DocumentFile() {}

    @SuppressWarnings("NullAway.Init")
    DocumentFile(Document document, Kind kind, String mediaType, byte[] content, Instant now) {
        key = new Key(document.id, kind);
        replace(mediaType, content, now);
    }

    void replace(String newMediaType, byte[] newContent, Instant now) {
        mediaType = newMediaType;
        size = newContent.length;
        content = newContent.clone();
        createdAt = now;
    }
}
