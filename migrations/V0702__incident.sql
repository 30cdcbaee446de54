-- What goes wrong at a point is an incident; a problem is what the API answers with.
ALTER TABLE bridge_point
    RENAME COLUMN problem_text TO incident_text,
    RENAME COLUMN problem_at TO incident_at,
    RENAME COLUMN problem_by TO incident_by;
UPDATE bridge_point SET state = 'INCIDENT' WHERE state = 'PROBLEM';
