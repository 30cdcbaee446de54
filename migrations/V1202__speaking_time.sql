-- How long somebody who has the floor may speak; null: no time was set, and the timer is left alone.
ALTER TABLE floor_settings ADD COLUMN speaking_minutes INT NULL;
-- Whether the timer starts with the speaker, or only stands ready.
ALTER TABLE floor_settings ADD COLUMN timer_starts BOOLEAN NOT NULL DEFAULT TRUE;
