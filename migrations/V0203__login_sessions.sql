-- Browsers that are signed in. Signing out deletes the row.
CREATE TABLE login_session (
    id             UUID        NOT NULL PRIMARY KEY,
    kind           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- SHA-256 of the cookie's value as hexadecimal.
    token_hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Exactly one of the three, by kind.
    account_id     UUID,
    guest_link_id  UUID,
    -- No foreign key: participants are another feature's rows.
    participant_id UUID,
    created_at     DATETIME(6) NOT NULL,
    last_used_at   DATETIME(6) NOT NULL,
    -- When it ends however much it is used.
    expires_at     DATETIME(6) NOT NULL,
    UNIQUE KEY login_session_token (token_hash),
    KEY login_session_account (account_id),
    KEY login_session_guest_link (guest_link_id),
    KEY login_session_participant (participant_id),
    KEY login_session_expiry (expires_at),
    CONSTRAINT login_session_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT login_session_of_guest_link FOREIGN KEY (guest_link_id) REFERENCES guest_link (id),
    CONSTRAINT login_session_of_one CHECK (
        (account_id IS NOT NULL) + (guest_link_id IS NOT NULL) + (participant_id IS NOT NULL) = 1)
);

-- Links that work once: to set a password, to create the first administrator. Using one deletes the row.
CREATE TABLE one_time_token (
    id         UUID        NOT NULL PRIMARY KEY,
    purpose    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Whose password; null for the first administrator.
    account_id UUID,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    UNIQUE KEY one_time_token_token (token_hash),
    KEY one_time_token_account (account_id),
    KEY one_time_token_expiry (expires_at),
    CONSTRAINT one_time_token_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);
