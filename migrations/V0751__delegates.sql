-- Who is sent to a session: groups, how many each organization may name, and whom it has named.
CREATE TABLE delegate_group (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    place_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    per_unit INT NULL COMMENT 'what a new allotment begins with',
    position INT NOT NULL,
    name_by DATETIME(6) NULL COMMENT 'until when organizations may name; null: until the session is closed',
    note VARCHAR(1000) NULL,
    version INT NOT NULL,
    KEY delegate_group_by_session (session_id, position),
    CONSTRAINT delegate_group_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE allotment (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL,
    organization_id UUID NULL COMMENT 'null: the organizers name these delegates themselves',
    -- Null would be allowed to come twice.
    holder_id UUID AS (COALESCE(organization_id, '00000000-0000-0000-0000-000000000000')) STORED,
    parent_id UUID NULL COMMENT 'out of which it was passed on',
    quota INT NOT NULL,
    named INT NOT NULL COMMENT 'delegates of this allotment in state NAMED',
    passed_on INT NOT NULL COMMENT 'the quotas of the allotments below it',
    version INT NOT NULL,
    UNIQUE KEY allotment_once (group_id, holder_id),
    KEY allotment_by_organization (organization_id),
    KEY allotment_by_parent (parent_id),
    CONSTRAINT allotment_not_exceeded CHECK (named >= 0 AND passed_on >= 0 AND named + passed_on <= quota),
    CONSTRAINT allotment_group FOREIGN KEY (group_id) REFERENCES delegate_group (id) ON DELETE CASCADE,
    CONSTRAINT allotment_parent FOREIGN KEY (parent_id) REFERENCES allotment (id) ON DELETE CASCADE,
    CONSTRAINT allotment_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

CREATE TABLE delegate (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    group_id UUID NOT NULL,
    allotment_id UUID NOT NULL,
    person_id UUID NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Somebody counts once in a session, in whichever group.
    counting_person_id UUID AS (CASE WHEN state IN ('NAMED', 'PROPOSED') THEN person_id END) STORED,
    replaces_id UUID NULL COMMENT 'whose place a substitute takes',
    bridge_point_id UUID NULL COMMENT 'where this person sits; null: in the main room, or not said yet',
    pass_serial INT NOT NULL COMMENT 'raised where a pass shall open nothing any more',
    pass_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_why VARCHAR(500) NULL,
    version INT NOT NULL,
    UNIQUE KEY delegate_once (session_id, counting_person_id),
    UNIQUE KEY delegate_by_pass (pass_hash),
    KEY delegate_by_group (group_id, state),
    KEY delegate_by_allotment (allotment_id, state),
    KEY delegate_by_person (person_id),
    KEY delegate_by_point (bridge_point_id),
    KEY delegate_by_replaced (replaces_id),
    CONSTRAINT delegate_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE,
    CONSTRAINT delegate_of_group FOREIGN KEY (group_id) REFERENCES delegate_group (id) ON DELETE CASCADE,
    CONSTRAINT delegate_allotment FOREIGN KEY (allotment_id) REFERENCES allotment (id) ON DELETE CASCADE,
    CONSTRAINT delegate_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT delegate_replaced FOREIGN KEY (replaces_id) REFERENCES delegate (id) ON DELETE SET NULL,
    CONSTRAINT delegate_bridge_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id) ON DELETE SET NULL
);
