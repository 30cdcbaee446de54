-- When an answer was said (a calendar's own clock), which seat a letter named, and which pass was sent by mail.
ALTER TABLE invitation
  ADD COLUMN said_at DATETIME(6) COMMENT 'by the clock of who said it; at most replied_at' AFTER replied_at,
  ADD COLUMN told_point VARCHAR(300) COMMENT 'where the last letter sent them; null: the main room' AFTER told_place,
  ADD COLUMN with_document BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'letters carry the official one' AFTER message,
  ADD COLUMN pass_told CHAR(64) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'hash of the pass that was sent',
  ADD COLUMN pass_mail_id UUID,
  ADD CONSTRAINT invitation_pass_mail FOREIGN KEY (pass_mail_id) REFERENCES mail (id);

UPDATE invitation SET said_at = replied_at, told_point = point_name;

-- One more seat that changed lets the calm begin anew.
ALTER TABLE pending_update
  ADD COLUMN waiting INT NOT NULL DEFAULT 0 COMMENT 'invitations that said something else, when looked at last';
