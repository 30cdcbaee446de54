-- Links in mails that let somebody in, reply or give feedback without an account.
CREATE TABLE guest_link (
    id         UUID         NOT NULL PRIMARY KEY,
    purpose    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- SHA-256 of the token as hexadecimal; the token itself is in the mail and nowhere else.
    token_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- What the link is about: a bridge point, an invitation, a feedback invitation.
    subject_id UUID         NOT NULL,
    label      VARCHAR(300) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6),
    used_at    DATETIME(6),
    revoked_at DATETIME(6),
    UNIQUE KEY guest_link_token (token_hash),
    KEY guest_link_subject (purpose, subject_id)
);

CREATE TABLE guest_link_grant (
    guest_link_id UUID NOT NULL,
    role          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_kind    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_id      UUID,
    UNIQUE KEY guest_link_grant_once (guest_link_id, role, scope_kind, scope_id),
    CONSTRAINT guest_link_grant_link FOREIGN KEY (guest_link_id) REFERENCES guest_link (id)
);
