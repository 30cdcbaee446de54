-- Sessions that are held for practice: marked while nobody was in them, and wiped before they are used for real.
ALTER TABLE session ADD COLUMN rehearsal BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE rehearsal (
    session_id   UUID        NOT NULL PRIMARY KEY,
    -- SHA-256 of the pass with which many clients may join from one address, as hexadecimal.
    pass_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    pass_until   DATETIME(6) NULL,
    -- Set while what was said in the session is being deleted.
    wiping_since DATETIME(6) NULL,
    -- How many rows there were when that began, and how many have gone.
    rows_found   BIGINT      NOT NULL,
    rows_gone    BIGINT      NOT NULL,
    wiped_at     DATETIME(6) NULL,
    UNIQUE KEY rehearsal_pass (pass_hash),
    KEY rehearsal_wiping (wiping_since),
    CONSTRAINT rehearsal_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
