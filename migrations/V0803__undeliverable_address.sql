-- Addresses from which mail came back. A row that was cleared stays: what comes back later, of a mail that
-- left before, must not mark the address again.
CREATE TABLE undeliverable_address (
  id UUID NOT NULL PRIMARY KEY,
  address VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said VARCHAR(500),
  failures INT NOT NULL,
  since DATETIME(6) NOT NULL,
  last_at DATETIME(6) NOT NULL,
  cleared_at DATETIME(6),
  UNIQUE KEY undeliverable_address_once (address),
  KEY undeliverable_since (cleared_at, last_at)
);
