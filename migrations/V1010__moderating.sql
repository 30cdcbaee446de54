-- What moderators do to a question beyond taking it from state to state, and who did it.

-- The session's list of topics, kept by the organizer.
CREATE TABLE session_topic (
    id         UUID         NOT NULL PRIMARY KEY,
    session_id UUID         NOT NULL,
    position   INT          NOT NULL,
    name       VARCHAR(100) NOT NULL,
    KEY session_topic_position (session_id, position),
    CONSTRAINT session_topic_session FOREIGN KEY (session_id) REFERENCES session (id)
);

-- Several organizers edit the list: the version keeps them from overwriting what they have not seen.
CREATE TABLE session_topics (
    session_id UUID NOT NULL PRIMARY KEY,
    version    INT  NOT NULL,
    CONSTRAINT session_topics_session FOREIGN KEY (session_id) REFERENCES session (id)
);

ALTER TABLE question
    -- Rises with each step of those who run the session; votes leave it as it is.
    ADD COLUMN version           INT           NOT NULL DEFAULT 0,
    -- What the asker wrote, where a moderator edited the text.
    ADD COLUMN original_text     VARCHAR(1000) NULL,
    ADD COLUMN topic_id          UUID          NULL,
    ADD COLUMN organization_id   UUID          NULL,
    ADD COLUMN organization_name VARCHAR(300)  NULL,
    ADD COLUMN assignment_note   VARCHAR(1000) NULL,
    ADD COLUMN briefing          VARCHAR(4000) NULL,
    ADD COLUMN pinned            BOOLEAN       NOT NULL DEFAULT FALSE,
    -- The place in the order by hand: keys that sort as text, between any two of which there is another.
    ADD COLUMN position          VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    -- The question that it was merged into, and in which state it was then.
    ADD COLUMN merged_into       UUID          NULL,
    ADD COLUMN state_before      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- The question at the top of all that were merged together; that one names itself. Null: it stands alone.
    ADD COLUMN lead_id           UUID          NULL,
    -- Of a leading question: how many were merged into it, and how many people asked them all.
    ADD COLUMN merged            INT           NOT NULL DEFAULT 0,
    ADD COLUMN askers            INT           NOT NULL DEFAULT 1,
    ADD COLUMN answered_by       VARCHAR(200)  NULL,
    ADD COLUMN answer_note       VARCHAR(2000) NULL,
    ADD COLUMN answered_at       DATETIME(6)   NULL,
    ADD KEY question_by_hand (session_id, state, pinned DESC, position),
    ADD KEY question_position (session_id, position),
    ADD KEY question_lead (lead_id),
    ADD CONSTRAINT question_topic FOREIGN KEY (topic_id) REFERENCES session_topic (id),
    ADD CONSTRAINT question_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    ADD CONSTRAINT question_merged_into FOREIGN KEY (merged_into) REFERENCES question (id);

-- In the order in which they were asked, as new ones are.
UPDATE question SET position = REPLACE(CAST(id AS CHAR), '-', '');

UPDATE question SET answered_at = changed_at WHERE state = 'ANSWERED';

CREATE TABLE question_label (
    question_id UUID        NOT NULL,
    -- Exactly as written: what differs in case only is brought together before.
    name        VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (question_id, name),
    KEY question_label_name (name),
    CONSTRAINT question_label_question FOREIGN KEY (question_id) REFERENCES question (id)
);

-- What was done to a question: for its history, for taking a step back, and for whoever acts on what
-- somebody else has changed meanwhile.
CREATE TABLE question_step (
    id          UUID         NOT NULL PRIMARY KEY,
    question_id UUID         NOT NULL,
    -- The question's version after it.
    version     INT          NOT NULL,
    -- Steps of one command are taken back together.
    command_id  UUID         NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_kind  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id    UUID         NOT NULL,
    -- As they were called then.
    actor_name  VARCHAR(200) NOT NULL,
    at          DATETIME(6)  NOT NULL,
    -- JSON: what a person wants to know of it; and the question as it was before.
    details     TEXT         NOT NULL,
    before_it   TEXT         NOT NULL,
    UNIQUE KEY question_step_version (question_id, version),
    KEY question_step_command (actor_id, command_id),
    CONSTRAINT question_step_question FOREIGN KEY (question_id) REFERENCES question (id)
);
