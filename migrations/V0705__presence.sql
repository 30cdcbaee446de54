-- Whose consoles are open: each server says which it holds, and that it is still there. A server that ends
-- leaves what it held; only when it has been silent for a while, and no console came back, is a line weak.
CREATE TABLE presence_server (
    id UUID NOT NULL,
    alive_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE console_hold (
    point_id UUID NOT NULL,
    server_id UUID NOT NULL,
    PRIMARY KEY (point_id, server_id),
    KEY console_hold_server (server_id),
    CONSTRAINT console_hold_point FOREIGN KEY (point_id) REFERENCES bridge_point (id) ON DELETE CASCADE,
    CONSTRAINT console_hold_server FOREIGN KEY (server_id) REFERENCES presence_server (id) ON DELETE CASCADE
);

ALTER TABLE bridge_point
    ADD COLUMN line VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
        COMMENT 'of the console at the point' AFTER retirement_id,
    ADD COLUMN line_since DATETIME(6) NULL AFTER line,
    ADD KEY bridge_point_line (line, line_since);
