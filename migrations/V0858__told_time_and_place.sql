-- When and where the session is, as the organization was told with its allotment: who was told
-- otherwise is to be told again. What was told before this counts as what holds now.
ALTER TABLE allotment_notice
    ADD told_starts_at DATETIME(6) NULL,
    ADD told_ends_at DATETIME(6) NULL,
    ADD told_place VARCHAR(300) NULL;

UPDATE allotment_notice n JOIN session s ON s.id = n.session_id
    SET n.told_starts_at = s.starts_at, n.told_ends_at = s.ends_at, n.told_place = s.place;
