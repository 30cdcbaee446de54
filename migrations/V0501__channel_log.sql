-- A channel is the live path of one session; its id is the session's. The row is the lock under which
-- facts get their revisions, so that several servers number them together.
CREATE TABLE channel (
  id       UUID   NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL
);

-- What happened, in the order in which it happened. Never changed, never deleted one by one.
CREATE TABLE fact (
  channel_id UUID             NOT NULL,
  revision   BIGINT           NOT NULL,
  -- One bit a kind of subscriber (SubscriberKind.bit).
  audience   TINYINT UNSIGNED NOT NULL,
  -- If set, of the participants only this one may see it.
  person     UUID             NULL,
  -- If set, of the hosts only those may see it whose own path this one starts with.
  scope_path VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NULL,
  payload    MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  told_at    DATETIME(6)      NOT NULL,
  PRIMARY KEY (channel_id, revision),
  CONSTRAINT fact_channel FOREIGN KEY (channel_id) REFERENCES channel (id)
);

-- The same command sent again finds its result here instead of taking effect twice.
CREATE TABLE receipt (
  channel_id UUID        NOT NULL,
  actor_id   UUID        NOT NULL,
  command_id UUID        NOT NULL,
  result     MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (channel_id, actor_id, command_id),
  CONSTRAINT receipt_channel FOREIGN KEY (channel_id) REFERENCES channel (id)
);
