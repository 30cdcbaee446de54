-- The one timer of a session: from a start and a length, so that it runs on while no server does.
CREATE TABLE show_timer (
    session_id      UUID         NOT NULL PRIMARY KEY,
    -- Null where no timer is set.
    kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    title           VARCHAR(500) NULL,
    duration_millis BIGINT       NOT NULL,
    -- Null while it is only prepared.
    started_at      DATETIME(6)  NULL,
    paused_at       DATETIME(6)  NULL,
    -- Seconds before the end at which it warns, the most first, separated by commas.
    warnings        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by      VARCHAR(300) NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT show_timer_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
