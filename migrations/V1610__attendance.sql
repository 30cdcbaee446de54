-- The last count of each point is found by the point, however often somebody counted there.
ALTER TABLE headcount
    ADD COLUMN latest_of UUID NULL COMMENT 'the point, where nobody counted there after this',
    ADD UNIQUE KEY headcount_latest (latest_of);

UPDATE headcount h
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY bridge_point_id ORDER BY counted_at DESC, id DESC) AS place
      FROM headcount) AS ordered ON ordered.id = h.id AND ordered.place = 1
SET h.latest_of = h.bridge_point_id;

-- Points that were asked to say how many are there; every reminder stays.
CREATE TABLE attendance_reminder (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    bridge_point_id UUID NOT NULL,
    latest_of UUID NULL COMMENT 'the point, where it was not reminded after this',
    reminded_at DATETIME(6) NOT NULL,
    reminded_by VARCHAR(300) NOT NULL,
    reminded_from VARCHAR(300) NULL COMMENT 'the point whose host did so; null: the organizers',
    UNIQUE KEY attendance_reminder_latest (latest_of),
    KEY attendance_reminder_by_point (bridge_point_id, reminded_at),
    KEY attendance_reminder_by_session (session_id),
    CONSTRAINT attendance_reminder_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT attendance_reminder_at_point FOREIGN KEY (bridge_point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);
