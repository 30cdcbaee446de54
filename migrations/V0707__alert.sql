-- What somebody has to see to at a point. One row for each point and rule: the same cause opens the same
-- alert again, so that nobody gets it twice.
CREATE TABLE alert (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    bridge_point_id UUID NOT NULL,
    rule VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(1000) NULL COMMENT 'what the point itself said',
    times INT NOT NULL COMMENT 'how often it opened',
    opened_at DATETIME(6) NOT NULL COMMENT 'the last time',
    owner VARCHAR(300) NULL,
    owner_id UUID NULL,
    taken_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY alert_once (bridge_point_id, rule),
    KEY alert_by_session (session_id, state, opened_at),
    CONSTRAINT alert_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT alert_at_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);

-- Its time line; never changed.
CREATE TABLE alert_step (
    id UUID NOT NULL PRIMARY KEY,
    alert_id UUID NOT NULL,
    step VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at DATETIME(6) NOT NULL,
    by_name VARCHAR(300) NULL COMMENT 'null: the product itself',
    note VARCHAR(1000) NULL,
    KEY alert_step_by_alert (alert_id, at),
    CONSTRAINT alert_step_of_alert FOREIGN KEY (alert_id) REFERENCES alert (id) ON DELETE CASCADE
);
