-- How a session's agenda really goes. The agenda stays the event's; here stands what happens to its items.

-- What may become of an item when time runs short, and what has been decided: parts of the plan.
CREATE TABLE show_cue (
    item_id          UUID    NOT NULL PRIMARY KEY,
    session_id       UUID    NOT NULL,
    may_cut          BOOLEAN NOT NULL,
    -- To how many minutes it may be shortened; null: not at all.
    shortest_minutes INT     NULL,
    -- Whether the session's timer starts with it.
    with_timer       BOOLEAN NOT NULL,
    cut              BOOLEAN NOT NULL,
    -- The minutes that it gets instead of those in the agenda.
    allotted_minutes INT     NULL,
    -- Of what organizers mark; steps of the running session leave it as it is.
    version          INT     NOT NULL,
    KEY show_cue_session (session_id),
    CONSTRAINT show_cue_item FOREIGN KEY (item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
    CONSTRAINT show_cue_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

-- From when to when an item ran; several times where it was taken up again. The record of the session:
-- items that ran cannot be deleted from the agenda.
CREATE TABLE show_run (
    id         UUID        NOT NULL PRIMARY KEY,
    session_id UUID        NOT NULL,
    item_id    UUID        NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    -- At most one item of a session runs, whatever the code believes.
    running_in UUID        AS (IF(ended_at IS NULL, session_id, NULL)) STORED,
    UNIQUE KEY show_run_one_running (running_in),
    KEY show_run_session (session_id, started_at),
    KEY show_run_item (item_id),
    CONSTRAINT show_run_of_item FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    CONSTRAINT show_run_of_session FOREIGN KEY (session_id) REFERENCES session (id)
);

-- The steps that were taken, so that the last one can be taken back. What was taken back is not here
-- any more; the audit has it.
CREATE TABLE show_step (
    id             UUID        NOT NULL PRIMARY KEY,
    session_id     UUID        NOT NULL,
    number         INT         NOT NULL,
    kind           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item_id        UUID        NOT NULL,
    started_run    UUID        NULL,
    ended_run      UUID        NULL,
    was_cut        BOOLEAN     NOT NULL,
    minutes_before INT         NULL,
    at             DATETIME(6) NOT NULL,
    UNIQUE KEY show_step_number (session_id, number),
    KEY show_step_item (item_id),
    CONSTRAINT show_step_of_item FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    CONSTRAINT show_step_of_session FOREIGN KEY (session_id) REFERENCES session (id)
);

-- The version of the session (its times and agenda) with which the run of show was told last.
CREATE TABLE told_agenda (
    session_id UUID NOT NULL PRIMARY KEY,
    version    INT  NOT NULL,
    CONSTRAINT told_agenda_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
