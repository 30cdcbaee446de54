-- Lists that somebody uploaded and looks through before their rows become people, delegates or whatever
-- else can be imported.
CREATE TABLE sheet_import (
    id UUID NOT NULL PRIMARY KEY,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id UUID NULL COMMENT 'into what, where the kind has more than one',
    owner_id UUID NOT NULL COMMENT 'the account or guest link that uploaded it',
    file_name VARCHAR(200) NOT NULL,
    header MEDIUMTEXT NOT NULL COMMENT 'JSON: the columns of the file and what each is for',
    formulas INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    applied_at DATETIME(6) NULL,
    created INT NULL,
    changed INT NULL,
    version INT NOT NULL,
    KEY sheet_import_by_owner (owner_id, made_at),
    KEY sheet_import_by_age (made_at)
);

CREATE TABLE sheet_import_row (
    import_id UUID NOT NULL,
    number INT NOT NULL COMMENT 'of the row in the file',
    cells MEDIUMTEXT NOT NULL COMMENT 'JSON: as the file has them',
    fields MEDIUMTEXT NOT NULL COMMENT 'JSON: what counts, by field, corrections included',
    kin VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'rows with the same may be the same',
    verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    notes MEDIUMTEXT NOT NULL COMMENT 'JSON: what is to be said about which field',
    existing_id UUID NULL COMMENT 'whom or what the row is about',
    PRIMARY KEY (import_id, number),
    KEY sheet_import_row_by_verdict (import_id, verdict, number),
    KEY sheet_import_row_by_kin (import_id, kin),
    CONSTRAINT sheet_import_row_of FOREIGN KEY (import_id) REFERENCES sheet_import (id) ON DELETE CASCADE
);

-- Two lists that name the same people are taken in one after the other.
CREATE TABLE import_turn (
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
);
