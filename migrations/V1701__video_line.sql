-- By which lines people take part: of a session, and of a point of its own. They are part of the plan and
-- go with what they belong to. The name of a room is random and made once: it stays whatever happens to the
-- session's time and title.
CREATE TABLE video_list (
    owner_id   UUID NOT NULL PRIMARY KEY COMMENT 'the point, or the session',
    session_id UUID NOT NULL,
    point_id   UUID NULL,
    version    INT  NOT NULL,
    KEY video_list_by_session (session_id),
    KEY video_list_by_point (point_id),
    CONSTRAINT video_list_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE,
    CONSTRAINT video_list_point FOREIGN KEY (point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);

CREATE TABLE video_line (
    list_id  UUID          NOT NULL,
    position INT           NOT NULL,
    id       UUID          NOT NULL,
    kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name     VARCHAR(100)  NOT NULL,
    server   VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the settings',
    room     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address  VARCHAR(500)  NULL,
    note     VARCHAR(500)  NULL,
    PRIMARY KEY (list_id, position),
    CONSTRAINT video_line_of_list FOREIGN KEY (list_id) REFERENCES video_list (owner_id) ON DELETE CASCADE
);
