-- Requests to speak, in the order in which they came. What is said of the speaker stands as it was said
-- when asking: whom the hall was shown does not change afterwards.
CREATE TABLE floor_request (
    id             UUID         NOT NULL PRIMARY KEY,
    session_id     UUID         NOT NULL,
    -- The how-manieth request of the session: breaks every tie.
    number         BIGINT       NOT NULL,
    -- Who asked for themselves; null where a host asked for the point.
    participant_id UUID         NULL,
    point_id       UUID         NULL,
    point_name     VARCHAR(300) NULL,
    province_id    UUID         NULL,
    province_name  VARCHAR(100) NULL,
    place_kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school         VARCHAR(200) NULL,
    speaker_name   VARCHAR(100) NOT NULL,
    -- Who would speak, however often they ask: the participant, or a point and a name.
    speaker_key    VARCHAR(140) NOT NULL,
    topic          VARCHAR(200) NOT NULL,
    note           VARCHAR(500) NULL,
    state          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    -- The how-manieth turn of the session it was called for; null where it was not, or was taken back.
    turn           BIGINT       NULL,
    called_at      DATETIME(6)  NULL,
    called_by      VARCHAR(200) NULL,
    -- Why it was called before others, where it was.
    called_reason  VARCHAR(300) NULL,
    started_at     DATETIME(6)  NULL,
    ended_at       DATETIME(6)  NULL,
    declined_by    VARCHAR(200) NULL,
    declined_reason VARCHAR(300) NULL,
    skips          INT          NOT NULL,
    -- The turn that was the last one when it was skipped: with the next one it is no longer held back.
    held_since     BIGINT       NOT NULL,
    -- Where a person has put it instead of its fair place.
    hand_kind      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    hand_places    INT          NULL,
    hand_reason    VARCHAR(300) NULL,
    hand_by        VARCHAR(200) NULL,
    hand_at        DATETIME(6)  NULL,
    -- What the one who asked was told last; where it differs they are told again.
    place_told     INT          NULL,
    held_told      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_told   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Whatever the code believes: one speaks at a time, and who asks for themselves has one request open.
    speaking_in    UUID AS (IF(state = 'SPEAKING', session_id, NULL)) STORED,
    open_of        UUID AS (IF(state IN ('WAITING', 'CALLED', 'SPEAKING'), participant_id, NULL)) STORED,
    UNIQUE KEY floor_one_speaks (speaking_in),
    UNIQUE KEY floor_one_open (open_of),
    UNIQUE KEY floor_request_number (session_id, number),
    KEY floor_request_state (session_id, state, changed_at),
    KEY floor_request_turn (session_id, turn),
    KEY floor_request_participant (participant_id, number),
    KEY floor_request_point (point_id, state),
    KEY floor_request_province (province_id),
    CONSTRAINT floor_request_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT floor_request_asker FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT floor_request_of_point FOREIGN KEY (point_id) REFERENCES bridge_point (id),
    CONSTRAINT floor_request_of_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
    CONSTRAINT floor_request_from_somewhere CHECK (point_id IS NOT NULL OR province_id IS NOT NULL)
);

-- What a session's queue has counted, and the head of it that everybody was told last.
CREATE TABLE floor_queue (
    session_id  UUID       NOT NULL PRIMARY KEY,
    last_number BIGINT     NOT NULL,
    last_turn   BIGINT     NOT NULL,
    head_told   MEDIUMTEXT NULL,
    CONSTRAINT floor_queue_session FOREIGN KEY (session_id) REFERENCES session (id)
);

-- How a session's queue is ordered, where somebody has changed it: part of the plan, gone with it.
CREATE TABLE floor_settings (
    session_id      UUID    NOT NULL PRIMARY KEY,
    ask_before_live BOOLEAN NOT NULL,
    open_per_point  INT     NOT NULL,
    version         INT     NOT NULL,
    CONSTRAINT floor_settings_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE floor_rule (
    session_id UUID        NOT NULL,
    position   INT         NOT NULL,
    rule       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_on      BOOLEAN     NOT NULL,
    weight     INT         NOT NULL,
    PRIMARY KEY (session_id, position),
    CONSTRAINT floor_rule_of_settings FOREIGN KEY (session_id) REFERENCES floor_settings (session_id) ON DELETE CASCADE
);
