-- An organization that has passed a part on tells those below by itself; organizers see that it did.
ALTER TABLE allotment_notice
    ADD COLUMN told_by_id UUID NULL COMMENT 'null: the organizers' AFTER told_at,
    ADD KEY allotment_notice_by_teller (told_by_id),
    ADD CONSTRAINT allotment_notice_told_by FOREIGN KEY (told_by_id) REFERENCES organization (id);
