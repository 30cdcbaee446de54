-- People who sign in with an address and a password, and what they may do where.
CREATE TABLE account (
    id            UUID         NOT NULL PRIMARY KEY,
    -- Lower case, so that one address is one account however it is typed.
    email         VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(120) NOT NULL,
    -- Argon2id with its parameters and salt; null until the owner has set a password.
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
    locale        VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    demo          BOOLEAN      NOT NULL,
    disabled_at   DATETIME(6),
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    UNIQUE KEY account_email (email),
    KEY account_name (name)
);

CREATE TABLE account_grant (
    account_id UUID NOT NULL,
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The event, unit or bridge point; null for the system. No foreign key: it is another feature's row.
    scope_id   UUID,
    UNIQUE KEY account_grant_once (account_id, role, scope_kind, scope_id),
    KEY account_grant_scope (scope_kind, scope_id),
    KEY account_grant_role (role),
    CONSTRAINT account_grant_account FOREIGN KEY (account_id) REFERENCES account (id)
);
