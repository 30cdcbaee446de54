-- When and where the session takes place as the document says it, to see what was issued before a change.
ALTER TABLE document
  ADD COLUMN says_starts_at DATETIME(6),
  ADD COLUMN says_ends_at DATETIME(6),
  ADD COLUMN says_place VARCHAR(300);
