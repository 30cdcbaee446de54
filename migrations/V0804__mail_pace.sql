-- When the next mail may leave for a domain (* for all of them), where limits are set: in the database, so
-- that several servers and a restart keep to them.
CREATE TABLE mail_pace (
  domain VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  next_at DATETIME(6) NOT NULL,
  tail_at DATETIME(6) NOT NULL
);
