-- What the organizer has set for asking in one session; without a row the installation's settings count.
CREATE TABLE asking_settings (
    session_id     UUID    NOT NULL PRIMARY KEY,
    version        INT     NOT NULL,
    open           BOOLEAN NOT NULL,
    before_start   BOOLEAN NOT NULL,
    after_end      BOOLEAN NOT NULL,
    most_open      INT     NOT NULL,
    most_in_all    INT     NULL,
    pause_seconds  INT     NOT NULL,
    most_votes     INT     NULL,
    hidden_allowed BOOLEAN NOT NULL,
    CONSTRAINT asking_settings_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

-- All that somebody asked, and when last, so that asking need not count it.
ALTER TABLE asker
    ADD COLUMN asked         INT         NOT NULL DEFAULT 0,
    ADD COLUMN last_asked_at DATETIME(6) NULL;

UPDATE asker a
    JOIN (SELECT participant_id, COUNT(*) AS asked, MAX(asked_at) AS last FROM question GROUP BY participant_id) q
        ON q.participant_id = a.participant_id
SET a.asked = q.asked, a.last_asked_at = q.last;

ALTER TABLE question
    -- When a moderator's desk first had it on the screen; by whom is kept nowhere.
    ADD COLUMN seen_at DATETIME(6) NULL,
    -- Where the published stand in time: for hidden ones so coarse that it does not tell who typed just then.
    ADD COLUMN shown_at DATETIME(6) NULL,
    -- What changed since somebody looked last.
    ADD KEY question_changed (session_id, changed_at);

UPDATE question SET shown_at = asked_at;

ALTER TABLE question MODIFY COLUMN shown_at DATETIME(6) NOT NULL;
