-- What is attached to mails that wait. Ten thousand letters with the same file share one copy of it, found
-- by its hash; both tables hold only what somebody still waits for.
CREATE TABLE mail_content (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  bytes LONGBLOB NOT NULL
);

CREATE TABLE mail_attachment (
  id UUID NOT NULL PRIMARY KEY,
  mail_id UUID NOT NULL,
  position INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY mail_attachment_place (mail_id, position),
  KEY mail_attachment_content (content_hash),
  CONSTRAINT mail_attachment_of_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT mail_attachment_has_content FOREIGN KEY (content_hash) REFERENCES mail_content (hash)
);
