-- A register that already runs on paper goes on from there: its first number here is another than 1.
ALTER TABLE document_register
    ADD COLUMN first_number INT NOT NULL DEFAULT 1 AFTER kind,
    MODIFY COLUMN last_number INT NOT NULL COMMENT 'first_number - 1: none was given yet',
    ADD CONSTRAINT document_register_begins CHECK (first_number >= 1 AND last_number >= first_number - 1);
