-- The mail with the giấy ủy quyền that came after the letter: it is taken back with the invitation.
ALTER TABLE invitation
  ADD COLUMN authorization_mail_id UUID,
  ADD CONSTRAINT invitation_authorization_mail FOREIGN KEY (authorization_mail_id) REFERENCES mail (id);
