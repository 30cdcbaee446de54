-- An invitation asks a bridge point, through whoever stands for it, or one delegate.
ALTER TABLE invitation
  MODIFY bridge_point_id UUID,
  MODIFY point_name VARCHAR(300) COMMENT 'as the letter called the point; null: the main room',
  ADD COLUMN delegate_id UUID AFTER bridge_point_id,
  ADD COLUMN recipient_position VARCHAR(200) AFTER recipient_name,
  ADD COLUMN unit_name VARCHAR(300) AFTER recipient_position,
  ADD COLUMN group_name VARCHAR(300) AFTER unit_name,
  ADD COLUMN told_sequence INT NOT NULL DEFAULT 0 COMMENT 'of the first letter that said what the last one said',
  ADD UNIQUE KEY invitation_of_delegate (delegate_id),
  ADD CONSTRAINT invitation_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id),
  ADD CONSTRAINT invitation_of_one CHECK ((bridge_point_id IS NULL) <> (delegate_id IS NULL));
