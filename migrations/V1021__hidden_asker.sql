-- Hidden from the own school and province. The question itself does not hold who asked, so that no list, search,
-- filter, count or export of questions can tell, whoever writes it.
ALTER TABLE question
    MODIFY COLUMN asker_name    VARCHAR(100) NULL,
    MODIFY COLUMN asker_school  VARCHAR(200) NULL,
    MODIFY COLUMN province_code VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    MODIFY COLUMN province_name VARCHAR(100) NULL,
    ADD COLUMN hidden              BOOLEAN      NOT NULL DEFAULT FALSE,
    -- Until when a request to open it can be confirmed; empty where nobody asks for it.
    ADD COLUMN opening_until       DATETIME(6)  NULL,
    -- What two people have opened: for moderators and organizers alone.
    ADD COLUMN opened_at           DATETIME(6)  NULL,
    ADD COLUMN opened_reason       VARCHAR(500) NULL,
    ADD COLUMN opened_requested_as VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN opened_confirmed_as VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN opened_name         VARCHAR(100) NULL,
    ADD COLUMN opened_school       VARCHAR(200) NULL,
    ADD COLUMN opened_province     VARCHAR(100) NULL,
    ADD CONSTRAINT question_hides CHECK (IF(hidden,
        asker_name IS NULL AND asker_school IS NULL AND province_code IS NULL AND province_name IS NULL,
        asker_name IS NOT NULL AND asker_school IS NOT NULL AND province_code IS NOT NULL
            AND province_name IS NOT NULL AND opened_at IS NULL));

-- Who asked a hidden question, as they said it then; read only when two people open it.
CREATE TABLE hidden_asker (
    question_id   UUID         NOT NULL PRIMARY KEY,
    name          VARCHAR(100) NOT NULL,
    school        VARCHAR(200) NOT NULL,
    province_name VARCHAR(100) NOT NULL,
    CONSTRAINT hidden_asker_question FOREIGN KEY (question_id) REFERENCES question (id)
);

-- Who wanted a hidden question opened, why, and what the second person said.
CREATE TABLE hidden_opening (
    id             UUID         NOT NULL PRIMARY KEY,
    question_id    UUID         NOT NULL,
    state          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    requested_by   UUID         NOT NULL,
    requested_name VARCHAR(200) NOT NULL,
    requested_as   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    requested_at   DATETIME(6)  NOT NULL,
    expires_at     DATETIME(6)  NOT NULL,
    decided_by     UUID         NULL,
    decided_name   VARCHAR(200) NULL,
    decided_as     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_at     DATETIME(6)  NULL,
    -- At most one waits or took effect, and two different people, whatever the code believes.
    counts_for     UUID         AS (IF(state IN ('WAITING', 'CONFIRMED'), question_id, NULL)) STORED,
    UNIQUE KEY hidden_opening_one (counts_for),
    KEY hidden_opening_newest (question_id, requested_at),
    CONSTRAINT hidden_opening_question FOREIGN KEY (question_id) REFERENCES question (id),
    CONSTRAINT hidden_opening_two CHECK (state <> 'CONFIRMED' OR decided_by <> requested_by)
);
