-- What is asked after a session, whom it was mailed to, and what came back.
CREATE TABLE feedback_form (
    id            UUID          NOT NULL PRIMARY KEY,
    session_id    UUID          NOT NULL,
    title         VARCHAR(200)  NOT NULL,
    intro         VARCHAR(1000) NULL,
    state         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at     DATETIME(6)   NULL,
    closed_at     DATETIME(6)   NULL,
    -- Counts the mails of this form together; null until it is opened.
    batch_id      UUID          NULL,
    -- When every bridge point with an address had its mail queued; null while that goes on.
    mailed_at     DATETIME(6)   NULL,
    version       INT           NOT NULL,
    -- At most one form of a session is open, whatever the code believes.
    open_of       UUID          AS (IF(state = 'OPEN', session_id, NULL)) STORED,
    UNIQUE KEY feedback_form_one_open (open_of),
    KEY feedback_form_by_session (session_id, state),
    CONSTRAINT feedback_form_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE feedback_field (
    id       UUID         NOT NULL PRIMARY KEY,
    form_id  UUID         NOT NULL,
    position INT          NOT NULL,
    kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label_vi VARCHAR(300) NOT NULL,
    label_en VARCHAR(300) NULL,
    required BOOLEAN      NOT NULL,
    -- Of a choice: a JSON array of {vi, en}. An answer is the place in it, from 0.
    options  VARCHAR(8000) NULL,
    KEY feedback_field_by_form (form_id, position),
    CONSTRAINT feedback_field_form FOREIGN KEY (form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
);

-- One bridge point that was asked by mail.
CREATE TABLE feedback_request (
    id          UUID        NOT NULL PRIMARY KEY,
    form_id     UUID        NOT NULL,
    point_id    UUID        NOT NULL,
    province_id UUID        NULL,
    asked_at    DATETIME(6) NOT NULL,
    UNIQUE KEY feedback_request_once (form_id, point_id),
    KEY feedback_request_by_province (form_id, province_id),
    CONSTRAINT feedback_request_form FOREIGN KEY (form_id) REFERENCES feedback_form (id),
    CONSTRAINT feedback_request_point FOREIGN KEY (point_id) REFERENCES bridge_point (id) ON DELETE CASCADE
);

-- One respondent's answers: of a mailed link or of a participant, never of both. The id is made by
-- the respondent's browser, so that sending it twice makes one response.
CREATE TABLE feedback_response (
    id             UUID        NOT NULL PRIMARY KEY,
    form_id        UUID        NOT NULL,
    request_id     UUID        NULL,
    participant_id UUID        NULL,
    province_id    UUID        NULL,
    answered_at    DATETIME(6) NOT NULL,
    UNIQUE KEY feedback_response_of_request (request_id),
    UNIQUE KEY feedback_response_of_participant (form_id, participant_id),
    KEY feedback_response_by_province (form_id, province_id),
    CONSTRAINT feedback_response_form FOREIGN KEY (form_id) REFERENCES feedback_form (id),
    CONSTRAINT feedback_response_request FOREIGN KEY (request_id) REFERENCES feedback_request (id) ON DELETE CASCADE,
    CONSTRAINT feedback_response_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT feedback_response_one_source CHECK ((request_id IS NULL) <> (participant_id IS NULL))
);

CREATE TABLE feedback_answer (
    response_id UUID          NOT NULL,
    field_id    UUID          NOT NULL,
    -- The point of a scale (1 to 5) or the place of a choice (from 0).
    number      INT           NULL,
    text        VARCHAR(2000) NULL,
    PRIMARY KEY (response_id, field_id),
    KEY feedback_answer_by_field (field_id, number),
    CONSTRAINT feedback_answer_response FOREIGN KEY (response_id) REFERENCES feedback_response (id) ON DELETE CASCADE,
    CONSTRAINT feedback_answer_field FOREIGN KEY (field_id) REFERENCES feedback_field (id)
);
