-- People who joined a session by its link, without an account.
CREATE TABLE participant (
    id          UUID         NOT NULL PRIMARY KEY,
    session_id  UUID         NOT NULL,
    -- The browser: the same one is one participant in a session, and keeps this id from session to session.
    browser_id  UUID         NOT NULL,
    name        VARCHAR(100) NOT NULL,
    school      VARCHAR(200) NOT NULL,
    province_id UUID         NOT NULL,
    joined_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY participant_once (session_id, browser_id),
    KEY participant_browser (browser_id),
    KEY participant_province (province_id),
    CONSTRAINT participant_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT participant_of_province FOREIGN KEY (province_id) REFERENCES admin_unit (id)
);
