-- What held when somebody answered: whoever said yes to another time or place is asked to say so again.
ALTER TABLE invitation
  ADD COLUMN answered_starts_at DATETIME(6) COMMENT 'null: not answered, or not known any more' AFTER said_at,
  ADD COLUMN answered_ends_at DATETIME(6) AFTER answered_starts_at,
  ADD COLUMN answered_place VARCHAR(300) AFTER answered_ends_at,
  ADD COLUMN answered_point VARCHAR(300) AFTER answered_place;

-- A letter that was sent after the answer may have said something else; of those nothing is known.
UPDATE invitation
  SET answered_starts_at = told_starts_at, answered_ends_at = told_ends_at,
    answered_place = told_place, answered_point = told_point
  WHERE reply IS NOT NULL AND replied_at >= invited_at;
