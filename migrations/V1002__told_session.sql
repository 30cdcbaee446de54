-- The state of a session that the people in it were told last. Where it differs from the session's own
-- they are told again. No row: nobody was told anything, as of a session that is only planned.
CREATE TABLE told_session (
    session_id UUID        NOT NULL PRIMARY KEY,
    state      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT told_session_of_session FOREIGN KEY (session_id) REFERENCES session (id)
);
INSERT INTO told_session (session_id, state)
SELECT id, state FROM session WHERE state <> 'PLANNED';
