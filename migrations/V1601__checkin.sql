-- Where delegates are let in. A door is one telephone at one entrance, which comes in by a link.
CREATE TABLE door (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    name VARCHAR(100) NOT NULL,
    bridge_point_id UUID NULL COMMENT 'whose room it leads into; null: the main room',
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    last_seen_at DATETIME(6) NULL,
    KEY door_by_session (session_id, created_at),
    CONSTRAINT door_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE,
    CONSTRAINT door_into_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id)
);

-- Who writes admissions of a session waits for its row here, one after the other.
CREATE TABLE door_book (
    session_id UUID NOT NULL PRIMARY KEY,
    -- Raised when what was practised is wiped: what telephones still hold of it counts no more.
    epoch INT NOT NULL,
    last_change BIGINT NOT NULL,
    CONSTRAINT door_book_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE admission (
    id UUID NOT NULL PRIMARY KEY COMMENT 'made by the telephone, so that sending again changes nothing',
    session_id UUID NOT NULL,
    change_number BIGINT NOT NULL COMMENT 'of its last change; the order in which telephones hear of it',
    door_id UUID NULL COMMENT 'null: ticked on the roll of a point',
    bridge_point_id UUID NULL COMMENT 'in which room; null: the main room',
    delegate_id UUID NULL COMMENT 'null: a walk-in',
    walk_in_name VARCHAR(200) NULL,
    walk_in_unit VARCHAR(300) NULL,
    walk_in_phone VARCHAR(30) NULL,
    way VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    admitted_at DATETIME(6) NOT NULL COMMENT 'by the clock of the server',
    device_at DATETIME(6) NOT NULL COMMENT 'by the clock of the telephone, whatever that shows',
    noted_at DATETIME(6) NOT NULL COMMENT 'when the server heard of it',
    undone_at DATETIME(6) NULL,
    counts BOOLEAN NOT NULL COMMENT 'the first that was not undone, of each delegate',
    -- Whatever the code believes: nobody comes in twice.
    counting_delegate_id UUID AS (CASE WHEN counts THEN delegate_id END) STORED,
    UNIQUE KEY admission_change (session_id, change_number),
    UNIQUE KEY admission_once (counting_delegate_id),
    KEY admission_by_delegate (delegate_id),
    KEY admission_by_door (door_id, counts),
    CONSTRAINT admission_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT admission_at_door FOREIGN KEY (door_id) REFERENCES door (id),
    CONSTRAINT admission_at_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id),
    CONSTRAINT admission_of_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id)
);

-- Delegates of whom the host of their point knows that they do not come.
CREATE TABLE absence (
    delegate_id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    reason VARCHAR(300) NULL,
    noted_at DATETIME(6) NOT NULL,
    noted_by VARCHAR(300) NOT NULL,
    KEY absence_by_session (session_id),
    CONSTRAINT absence_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT absence_of_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id)
);

-- How many people sat in a room when somebody counted them; every count stays.
CREATE TABLE headcount (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    bridge_point_id UUID NOT NULL,
    people INT NOT NULL,
    counted_at DATETIME(6) NOT NULL,
    counted_by VARCHAR(300) NOT NULL,
    KEY headcount_by_point (bridge_point_id, counted_at),
    KEY headcount_by_session (session_id, counted_at),
    CONSTRAINT headcount_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT headcount_at_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id)
);
