-- Events with their units and committee; sessions with their agenda.
CREATE TABLE event (
    id UUID NOT NULL PRIMARY KEY,
    title VARCHAR(300) NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    description TEXT NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY event_by_state (state)
);

CREATE TABLE event_unit (
    event_id UUID NOT NULL,
    position INT NOT NULL,
    part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organization_id UUID NOT NULL,
    task VARCHAR(500) NULL,
    PRIMARY KEY (event_id, position),
    KEY event_unit_by_organization (organization_id),
    CONSTRAINT event_unit_event FOREIGN KEY (event_id) REFERENCES event (id),
    CONSTRAINT event_unit_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

CREATE TABLE event_committee_member (
    event_id UUID NOT NULL,
    position INT NOT NULL,
    part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(200) NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    organization_id UUID NULL,
    PRIMARY KEY (event_id, position),
    KEY event_committee_member_by_organization (organization_id),
    CONSTRAINT event_committee_member_event FOREIGN KEY (event_id) REFERENCES event (id),
    CONSTRAINT event_committee_member_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

CREATE TABLE session (
    id UUID NOT NULL PRIMARY KEY,
    event_id UUID NOT NULL,
    number INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    place VARCHAR(300) NULL,
    form VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    audience_note VARCHAR(2000) NULL,
    join_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY session_by_number (event_id, number),
    UNIQUE KEY session_by_join_code (join_code),
    KEY session_by_start (event_id, starts_at),
    CONSTRAINT session_event FOREIGN KEY (event_id) REFERENCES event (id),
    CONSTRAINT session_ends_after_start CHECK (starts_at < ends_at)
);

CREATE TABLE agenda_item (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    position INT NOT NULL,
    start_minute INT NOT NULL COMMENT 'after the start of the session',
    minutes INT NOT NULL,
    title VARCHAR(500) NOT NULL,
    speaker VARCHAR(300) NULL,
    KEY agenda_item_by_session (session_id, position),
    CONSTRAINT agenda_item_session FOREIGN KEY (session_id) REFERENCES session (id)
);
