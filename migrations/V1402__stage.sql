-- What the hall sees, what is prepared to be seen next, and what was seen before.
CREATE TABLE show_stage (
    session_id      UUID          NOT NULL PRIMARY KEY,
    air_kind        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The question or poll that it shows. No foreign key: what has gone is no longer shown.
    air_subject     UUID          NULL,
    air_title       VARCHAR(300)  NULL,
    air_detail      VARCHAR(1000) NULL,
    aired_at        DATETIME(6)   NULL,
    preview_kind    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    preview_subject UUID          NULL,
    preview_title   VARCHAR(300)  NULL,
    preview_detail  VARCHAR(1000) NULL,
    before_kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    before_subject  UUID          NULL,
    before_title    VARCHAR(300)  NULL,
    before_detail     VARCHAR(1000) NULL,
    -- Who changed it last, as they were called then.
    changed_by      VARCHAR(300)  NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT show_stage_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

-- Questions that are on stage already stay there.
INSERT INTO show_stage (session_id, air_kind, air_subject, aired_at, changed_by, version)
SELECT session_id, 'QUESTION', id, changed_at, '', 1 FROM question WHERE state = 'ON_STAGE';
