-- What the people who run a session tell those in front of the hall, and who has read it.
CREATE TABLE stage_message (
    id           UUID         NOT NULL PRIMARY KEY,
    session_id   UUID         NOT NULL,
    text         VARCHAR(300) NOT NULL,
    -- The screens that it is for, separated by commas.
    recipients   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sender_id    UUID         NOT NULL,
    -- As the sender was called then.
    sender_name  VARCHAR(300) NOT NULL,
    sent_at      DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6)  NULL,
    KEY stage_message_newest (session_id, sent_at),
    CONSTRAINT stage_message_session FOREIGN KEY (session_id) REFERENCES session (id)
);

CREATE TABLE stage_message_receipt (
    message_id UUID         NOT NULL,
    screen     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id  UUID         NOT NULL,
    name       VARCHAR(300) NOT NULL,
    read_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (message_id, screen, person_id),
    CONSTRAINT stage_message_receipt_message FOREIGN KEY (message_id) REFERENCES stage_message (id)
);
