-- Whoever is proposed by a link is not in the directory before somebody who may has confirmed it:
-- until then what was typed stands here.
ALTER TABLE delegate
    MODIFY person_id UUID NULL COMMENT 'null: proposed, and not taken over into the directory',
    ADD proposed_name VARCHAR(200) NULL,
    ADD proposed_position VARCHAR(200) NULL,
    ADD proposed_email VARCHAR(254) NULL,
    ADD proposed_phone VARCHAR(50) NULL,
    ADD CONSTRAINT delegate_is_somebody CHECK (
        (person_id IS NOT NULL AND proposed_name IS NULL)
        OR (person_id IS NULL AND proposed_name IS NOT NULL AND state IN ('PROPOSED', 'REFUSED')));
