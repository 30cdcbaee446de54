-- The part of a mail's return address that nobody can guess: what comes back there, of that mail it is.
ALTER TABLE mail
  ADD COLUMN return_token CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD UNIQUE KEY mail_return_token (return_token);

-- Messages that came in and had an effect, so that each has it once however often it is read.
CREATE TABLE incoming_mail (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  taken_at DATETIME(6) NOT NULL,
  KEY incoming_mail_taken (taken_at)
);
