-- Points are named by lists, leave the session and come back, and know how ready those below are.
ALTER TABLE bridge_point
    ADD COLUMN code VARCHAR(50) NULL COMMENT 'by which lists name it' AFTER name,
    ADD COLUMN retired_at DATETIME(6) NULL,
    ADD COLUMN retired_by VARCHAR(200) NULL,
    ADD COLUMN retired_why VARCHAR(500) NULL,
    ADD COLUMN retirement_id UUID NULL COMMENT 'what was retired together comes back together',
    ADD UNIQUE KEY bridge_point_once (session_id, code);

-- How many points stand below one, on all levels, by their state. Follows from bridge_point.
CREATE TABLE point_count (
    point_id UUID NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points INT NOT NULL,
    PRIMARY KEY (point_id, state),
    CONSTRAINT point_count_point FOREIGN KEY (point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);

INSERT INTO point_count (point_id, state, points)
SELECT top.id, below.state, COUNT(*)
FROM bridge_point top
JOIN bridge_point below ON below.path LIKE CONCAT(top.path, '_%')
GROUP BY top.id, below.state;
