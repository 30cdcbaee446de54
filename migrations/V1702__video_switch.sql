-- To which line a session, a province or a point was moved, where it was, and every move in its order.
CREATE TABLE video_choice (
    session_id  UUID         NOT NULL,
    subject_id  UUID         NOT NULL COMMENT 'the session, the province or the point',
    scope       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(300) NOT NULL COMMENT 'the province''s or the point''s; empty for the session',
    province_id UUID         NULL,
    point_id    UUID         NULL,
    line_id     UUID         NOT NULL,
    previous_id UUID         NULL,
    reason      VARCHAR(300) NULL,
    switched_by VARCHAR(200) NOT NULL,
    switched_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (session_id, subject_id),
    KEY video_choice_by_scope (session_id, scope, province_id),
    KEY video_choice_by_point (point_id),
    CONSTRAINT video_choice_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT video_choice_point FOREIGN KEY (point_id) REFERENCES bridge_point (id)
);

CREATE TABLE video_step (
    id          UUID         NOT NULL PRIMARY KEY,
    session_id  UUID         NOT NULL,
    scope       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(300) NOT NULL,
    from_kind   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    from_name   VARCHAR(100) NULL,
    to_kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_name     VARCHAR(100) NOT NULL,
    everybody   BOOLEAN      NOT NULL COMMENT 'also those who had been moved by themselves',
    reason      VARCHAR(300) NULL,
    switched_by VARCHAR(200) NOT NULL,
    switched_at DATETIME(6)  NOT NULL,
    KEY video_step_by_session (session_id, switched_at),
    CONSTRAINT video_step_session FOREIGN KEY (session_id) REFERENCES session (id)
);
