-- The digits of telephone numbers, by which the same number is found however it was typed.
ALTER TABLE person
    ADD COLUMN matched_phone VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin
        AS (REGEXP_REPLACE(phone, '[^0-9]', '')) STORED,
    ADD KEY person_by_matched_phone (matched_phone);
