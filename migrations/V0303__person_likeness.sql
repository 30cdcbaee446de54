-- People that were written down twice are found by their names without accents, by address and number.
ALTER TABLE person
    ADD COLUMN matched_name VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci AS (name) STORED,
    ADD KEY person_by_matched_name (matched_name),
    ADD KEY person_by_email (email);

-- Two who look alike and are two: somebody has looked.
CREATE TABLE people_told_apart (
    first_id UUID NOT NULL,
    second_id UUID NOT NULL,
    PRIMARY KEY (first_id, second_id),
    KEY people_told_apart_second (second_id),
    CONSTRAINT people_told_apart_first FOREIGN KEY (first_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT people_told_apart_second FOREIGN KEY (second_id) REFERENCES person (id) ON DELETE CASCADE
);
