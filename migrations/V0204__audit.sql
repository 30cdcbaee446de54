-- What people changed: one row for each change, written in the transaction that makes it. Never updated.
CREATE TABLE audit_entry (
    id           UUID        NOT NULL PRIMARY KEY,
    at           DATETIME(6) NOT NULL,
    actor_kind   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Account, guest link or participant; null for the product itself. No foreign key: the trail outlives them.
    actor_id     UUID,
    action       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id   UUID,
    request_id   VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- A JSON object.
    details      TEXT        NOT NULL,
    KEY audit_entry_at (at),
    KEY audit_entry_actor (actor_id, at),
    KEY audit_entry_subject (subject_id, at)
);
