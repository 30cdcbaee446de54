-- The organizers of an event write the checklist of its points. An event without a template has the
-- usual one; a point then keeps nothing but what is done.
CREATE TABLE readiness_template (
    event_id UUID NOT NULL PRIMARY KEY,
    edition INT NOT NULL,
    to_recount BOOLEAN NOT NULL COMMENT 'points may be counted by an older edition',
    KEY readiness_template_to_recount (to_recount),
    CONSTRAINT readiness_template_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
);

CREATE TABLE readiness_check (
    id UUID NOT NULL PRIMARY KEY,
    event_id UUID NOT NULL,
    position INT NOT NULL,
    known VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null: the title says it',
    title VARCHAR(200) NULL,
    minutes_before INT NULL COMMENT 'before the session begins; null: no deadline',
    KEY readiness_check_by_event (event_id, position),
    CONSTRAINT readiness_check_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
);

-- The usual checks have no row of their own, so that nothing refers to one.
CREATE TABLE readiness_done (
    point_id UUID NOT NULL,
    check_id UUID NOT NULL,
    done_at DATETIME(6) NOT NULL,
    done_by VARCHAR(200) NULL,
    PRIMARY KEY (point_id, check_id),
    CONSTRAINT readiness_done_point FOREIGN KEY (point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);

-- The id of a usual check follows from its event and its name (a UUID of version 3).
INSERT INTO readiness_done (point_id, check_id, done_at, done_by)
SELECT point_id,
       CAST(CONCAT(SUBSTR(hash, 1, 8), '-', SUBSTR(hash, 9, 4), '-3', SUBSTR(hash, 14, 3), '-',
                   LOWER(HEX((CONV(SUBSTR(hash, 17, 1), 16, 10) & 3) | 8)), SUBSTR(hash, 18, 3), '-',
                   SUBSTR(hash, 21, 12)) AS UUID),
       done_at, done_by
FROM (SELECT i.point_id, i.done_at, i.done_by,
             MD5(CONCAT(LOWER(CAST(s.event_id AS CHAR)), ':', i.item)) AS hash
      FROM readiness_item i
      JOIN bridge_point p ON p.id = i.point_id
      JOIN session s ON s.id = p.session_id
      WHERE i.done_at IS NOT NULL) AS ticked;

DROP TABLE readiness_item;

ALTER TABLE bridge_point
    ADD COLUMN checklist_edition INT NOT NULL DEFAULT 0 COMMENT 'by which the items were counted';
