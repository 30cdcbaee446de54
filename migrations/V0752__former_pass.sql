-- Passes in whose place newer ones were given, so that a door can say so of an old one.
CREATE TABLE former_pass (
    pass_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    delegate_id UUID NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    KEY former_pass_by_delegate (delegate_id),
    CONSTRAINT former_pass_of_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id) ON DELETE CASCADE
);
