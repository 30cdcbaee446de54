-- Points that were called to the picture. What is said of a point stands as it was when it was called:
-- the record does not change when it is renamed afterwards.
CREATE TABLE on_air_call (
    id              UUID         NOT NULL PRIMARY KEY,
    session_id      UUID         NOT NULL,
    -- The how-manieth call of the session.
    number          BIGINT       NOT NULL,
    point_id        UUID         NOT NULL,
    point_name      VARCHAR(300) NOT NULL,
    province_name   VARCHAR(100) NULL,
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- How long it is to be on air; null where nobody said.
    planned_seconds INT          NULL,
    called_at       DATETIME(6)  NOT NULL,
    called_by       VARCHAR(200) NOT NULL,
    -- Until when the point should have answered.
    answer_by       DATETIME(6)  NOT NULL,
    -- When it is to go on air, since it was told to stand by.
    air_at          DATETIME(6)  NULL,
    acknowledged_at DATETIME(6)  NULL,
    acknowledged_by VARCHAR(200) NULL,
    aired_at        DATETIME(6)  NULL,
    -- Why it went on air without an answer, where it did.
    aired_because   VARCHAR(300) NULL,
    ended_at        DATETIME(6)  NULL,
    refused_for     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    refused_note    VARCHAR(300) NULL,
    -- Whatever the code believes: one is called and one is on air at a time.
    called_in       UUID AS (IF(state IN ('CALLED', 'STANDBY', 'READY'), session_id, NULL)) STORED,
    on_air_in       UUID AS (IF(state = 'ON_AIR', session_id, NULL)) STORED,
    UNIQUE KEY on_air_one_called (called_in),
    UNIQUE KEY on_air_one_airs (on_air_in),
    UNIQUE KEY on_air_call_number (session_id, number),
    KEY on_air_call_ended (session_id, ended_at),
    KEY on_air_call_of_point (point_id, number),
    CONSTRAINT on_air_call_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT on_air_call_point FOREIGN KEY (point_id) REFERENCES bridge_point (id)
);

-- Who did what with a call, and when.
CREATE TABLE on_air_step (
    id      UUID         NOT NULL PRIMARY KEY,
    call_id UUID         NOT NULL,
    number  INT          NOT NULL,
    step    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at      DATETIME(6)  NOT NULL,
    -- Empty where the product did it: the session was closed.
    by_name VARCHAR(200) NOT NULL,
    note    VARCHAR(300) NULL,
    UNIQUE KEY on_air_step_number (call_id, number),
    CONSTRAINT on_air_step_of_call FOREIGN KEY (call_id) REFERENCES on_air_call (id)
);

-- What the operators of a session see: its version is what keeps two of them from acting upon
-- pictures that do not hold any more.
CREATE TABLE on_air_board (
    session_id         UUID         NOT NULL PRIMARY KEY,
    version            INT          NOT NULL,
    last_number        BIGINT       NOT NULL,
    next_point_id      UUID         NULL,
    next_point_name    VARCHAR(300) NULL,
    next_province_name VARCHAR(100) NULL,
    CONSTRAINT on_air_board_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT on_air_board_next FOREIGN KEY (next_point_id) REFERENCES bridge_point (id)
);
