-- A picture that stands within a letter, instead of below it: the letter names it by this.
ALTER TABLE mail_attachment
  ADD COLUMN content_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin AFTER media_type;
