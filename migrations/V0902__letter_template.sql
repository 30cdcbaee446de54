-- The words of letters that the organizers of an event wrote anew; what nobody wrote has the product's own.
CREATE TABLE letter_template (
  id UUID NOT NULL PRIMARY KEY,
  event_id UUID NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(300) NOT NULL,
  body VARCHAR(8000) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by UUID COMMENT 'an account; null for a link',
  version INT NOT NULL,
  UNIQUE KEY letter_template_once (event_id, kind, language),
  CONSTRAINT letter_template_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
);
