-- What participants ask during a session, and who supports it.
CREATE TABLE question (
    id             UUID          NOT NULL PRIMARY KEY,
    session_id     UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    text           VARCHAR(1000) NOT NULL,
    -- As the asker said it when asking: what a moderator approved does not change afterwards.
    asker_name     VARCHAR(100)  NOT NULL,
    asker_school   VARCHAR(200)  NOT NULL,
    province_code  VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    province_name  VARCHAR(100)  NOT NULL,
    state          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rejection      VARCHAR(500)  NULL,
    votes          INT           NOT NULL,
    -- The count that people were told last; where it differs from votes they are told again.
    votes_told     INT           NOT NULL,
    asked_at       DATETIME(6)   NOT NULL,
    changed_at     DATETIME(6)   NOT NULL,
    -- At most one question of a session is on stage, whatever the code believes.
    on_stage_of    UUID          AS (IF(state = 'ON_STAGE', session_id, NULL)) STORED,
    UNIQUE KEY question_one_on_stage (on_stage_of),
    KEY question_newest (session_id, state, asked_at),
    KEY question_most_votes (session_id, state, votes),
    KEY question_participant (participant_id, state),
    CONSTRAINT question_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT question_asker FOREIGN KEY (participant_id) REFERENCES participant (id)
);

CREATE TABLE question_vote (
    question_id    UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    voted_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (question_id, participant_id),
    KEY question_vote_participant (participant_id),
    CONSTRAINT question_vote_question FOREIGN KEY (question_id) REFERENCES question (id),
    CONSTRAINT question_vote_voter FOREIGN KEY (participant_id) REFERENCES participant (id)
);

-- How many questions a participant has open, so that asking need not count them.
CREATE TABLE asker (
    participant_id UUID NOT NULL PRIMARY KEY,
    open_questions INT  NOT NULL,
    CONSTRAINT asker_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT asker_counts CHECK (open_questions >= 0)
);
