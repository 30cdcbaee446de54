-- What an organization was told of each of its allotments: places that move between groups leave the
-- sum as it was.
ALTER TABLE allotment ADD told_quota INT NULL COMMENT 'as its organization was told; null: not yet';

-- Where the sums agree, what was told is what holds; all others are to be told anyway.
UPDATE allotment a
    JOIN delegate_group g ON g.id = a.group_id
    JOIN allotment_notice n ON n.session_id = g.session_id AND n.organization_id = a.organization_id
    JOIN (
        SELECT held_in.session_id, held.organization_id, SUM(held.quota) AS quota
        FROM allotment held JOIN delegate_group held_in ON held_in.id = held.group_id
        GROUP BY held_in.session_id, held.organization_id
    ) total ON total.session_id = n.session_id AND total.organization_id = n.organization_id
        AND total.quota = n.told_quota
    SET a.told_quota = a.quota;
