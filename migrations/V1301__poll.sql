-- What those who run a session ask everybody in it at once, and what was answered.
CREATE TABLE poll (
    id            UUID         NOT NULL PRIMARY KEY,
    session_id    UUID         NOT NULL,
    question      VARCHAR(300) NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- A JSON list of texts, in their order; votes name them by their places.
    options       TEXT         NOT NULL,
    -- How many options or words one person may give; null where the kind says it.
    most          INT          NULL,
    lowest        INT          NULL,
    highest       INT          NULL,
    lowest_label  VARCHAR(60)  NULL,
    highest_label VARCHAR(60)  NULL,
    state         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Whether participants and the stage see the result.
    shown         BOOLEAN      NOT NULL,
    -- The last time that it was opened.
    opened_at     DATETIME(6)  NULL,
    closed_at     DATETIME(6)  NULL,
    version       INT          NOT NULL,
    KEY poll_newest (session_id, state, opened_at),
    CONSTRAINT poll_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

-- The counts of a poll in one row, which only the writer of its session's channel changes: once for all
-- votes of a transaction. Apart from the poll, so that votes do not change the poll's version.
CREATE TABLE poll_tally (
    poll_id    UUID         NOT NULL PRIMARY KEY,
    -- How many people voted.
    ballots    INT          NOT NULL,
    -- A JSON list: how often each place was chosen.
    counts     VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- How often somebody voted, changed votes included; where it differs from what was told last, the
    -- counts are told again.
    turns      BIGINT       NOT NULL,
    turns_told BIGINT       NOT NULL,
    CONSTRAINT poll_tally_poll FOREIGN KEY (poll_id) REFERENCES poll (id) ON DELETE CASCADE
);

-- One participant's vote in one poll: it counts as it stands here.
CREATE TABLE poll_ballot (
    poll_id        UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    -- One bit for each chosen place, the lowest for place 0.
    chosen         INT         NOT NULL,
    -- A JSON list, as the participant spelled them; null where the poll asks for no words.
    words          VARCHAR(300) NULL,
    voted_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (poll_id, participant_id),
    KEY poll_ballot_participant (participant_id),
    CONSTRAINT poll_ballot_poll FOREIGN KEY (poll_id) REFERENCES poll (id),
    CONSTRAINT poll_ballot_voter FOREIGN KEY (participant_id) REFERENCES participant (id)
);

-- A word that somebody gave; votes is 0 where everybody took it back.
CREATE TABLE poll_word (
    poll_id  UUID        NOT NULL,
    -- By which words count as the same: NFC, lower case, single spaces; accents tell words apart.
    word     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- As the first who gave it spelled it.
    spelling VARCHAR(60) NOT NULL,
    votes    INT         NOT NULL,
    -- Whether a moderator keeps it from participants and the stage.
    hidden   BOOLEAN     NOT NULL,
    PRIMARY KEY (poll_id, word),
    KEY poll_word_most (poll_id, votes),
    CONSTRAINT poll_word_poll FOREIGN KEY (poll_id) REFERENCES poll (id)
);
