-- The outbox: a mail is written in the transaction of what it tells, and sent afterwards. The bodies
-- are emptied once the server has taken the mail: they hold personal links.
CREATE TABLE mail (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_id UUID,
  message_id VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient_address VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  recipient_name VARCHAR(200),
  subject VARCHAR(300) NOT NULL,
  text MEDIUMTEXT,
  html MEDIUMTEXT,
  calendar MEDIUMTEXT,
  calendar_method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  claim UUID,
  lease_until DATETIME(6),
  failure VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
  server_reply VARCHAR(500),
  created_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  -- The lease is left out on purpose: claiming a row moves no index entry, so two claimers cannot
  -- wait for each other's gaps.
  KEY mail_due (state, due_at),
  KEY mail_batch (batch_id, state)
);
