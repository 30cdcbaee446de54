-- What a letter said stays known, so that whoever was told something else than holds can be told anew.
ALTER TABLE invitation
  ADD COLUMN told_starts_at DATETIME(6),
  ADD COLUMN told_ends_at DATETIME(6),
  ADD COLUMN told_place VARCHAR(300),
  ADD COLUMN reminded_at DATETIME(6);

UPDATE invitation
  JOIN session ON session.id = invitation.session_id
  SET told_starts_at = session.starts_at, told_ends_at = session.ends_at, told_place = session.place;

ALTER TABLE invitation
  MODIFY told_starts_at DATETIME(6) NOT NULL,
  MODIFY told_ends_at DATETIME(6) NOT NULL;

-- A change that the invited have not been told of, and when they shall be: after a time without another change.
CREATE TABLE pending_update (
  session_id UUID NOT NULL PRIMARY KEY,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  place VARCHAR(300),
  due_at DATETIME(6) NOT NULL,
  CONSTRAINT pending_update_session FOREIGN KEY (session_id) REFERENCES session (id)
);
