-- Keys that the product makes for itself on first need, shared by all servers on this database.
CREATE TABLE signing_key (
    purpose    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    -- 256 bits, base64url
    secret     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6)   NOT NULL
);
