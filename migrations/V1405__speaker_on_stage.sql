-- Whether whoever gets the floor is shown to the hall at once. Until an operator wants that nothing goes
-- on air by itself.
ALTER TABLE show_stage ADD COLUMN follows_floor BOOLEAN NOT NULL DEFAULT FALSE;

-- Whose speaking time the timer is; null where it is nobody's. No foreign key: it names what it shows.
ALTER TABLE show_timer ADD COLUMN speaker UUID NULL;
-- The timer that a speaking time was laid over. It goes on unseen and is seen again afterwards.
ALTER TABLE show_timer ADD COLUMN aside_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE show_timer ADD COLUMN aside_title VARCHAR(500) NULL;
ALTER TABLE show_timer ADD COLUMN aside_duration_millis BIGINT NULL;
ALTER TABLE show_timer ADD COLUMN aside_started_at DATETIME(6) NULL;
ALTER TABLE show_timer ADD COLUMN aside_paused_at DATETIME(6) NULL;
ALTER TABLE show_timer ADD COLUMN aside_warnings VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL;
