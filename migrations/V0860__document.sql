-- Official documents (Nghị định 30/2020/NĐ-CP): drafts, what was issued of them, and the registers of their numbers.
CREATE TABLE document_register (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL,
    year INT NOT NULL COMMENT 'in Vietnam',
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number INT NOT NULL,
    UNIQUE KEY document_register_once (organization_id, year, kind),
    CONSTRAINT document_register_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

CREATE TABLE document (
    id UUID NOT NULL PRIMARY KEY,
    event_id UUID NOT NULL,
    session_id UUID NOT NULL,
    organization_id UUID NOT NULL COMMENT 'who issues it',
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    copies VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one for all, or one for each recipient',
    subject VARCHAR(500) NOT NULL,
    content LONGTEXT NOT NULL COMMENT 'JSON; frozen when it is issued',
    master_id UUID NULL COMMENT 'the text that this is one recipient''s copy of',
    delegate_id UUID NULL,
    recipient_organization_id UUID NULL,
    recipient VARCHAR(800) NULL COMMENT 'JSON: whom this copy is for, as the copy says',
    register_id UUID NULL,
    number INT NULL,
    symbol VARCHAR(100) NULL,
    issued_on DATE NULL COMMENT 'the day in Vietnam that stands on it',
    issued_at DATETIME(6) NULL,
    voided_at DATETIME(6) NULL,
    void_reason VARCHAR(500) NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY document_number (register_id, number),
    KEY document_by_event (event_id, master_id, created_at),
    KEY document_by_session (session_id),
    KEY document_by_organization (organization_id, kind, issued_at),
    KEY document_by_master (master_id, number),
    KEY document_by_delegate (delegate_id),
    KEY document_by_recipient (recipient_organization_id),
    KEY document_by_state (state),
    CONSTRAINT document_numbered CHECK ((number IS NULL) = (register_id IS NULL)),
    CONSTRAINT document_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CONSTRAINT document_event FOREIGN KEY (event_id) REFERENCES event (id),
    CONSTRAINT document_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT document_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT document_master FOREIGN KEY (master_id) REFERENCES document (id),
    CONSTRAINT document_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id),
    CONSTRAINT document_recipient_organization FOREIGN KEY (recipient_organization_id) REFERENCES organization (id),
    CONSTRAINT document_in_register FOREIGN KEY (register_id) REFERENCES document_register (id)
);

-- Whom an issued document goes to; what is not done yet is what a restart goes on with.
CREATE TABLE document_recipient (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL,
    position INT NOT NULL,
    delegate_id UUID NULL,
    organization_id UUID NULL,
    name VARCHAR(300) NOT NULL,
    letter_id UUID NULL COMMENT 'the copy that was issued',
    problem VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why none was: the code of an error',
    UNIQUE KEY document_recipient_place (document_id, position),
    KEY document_recipient_letter (letter_id),
    KEY document_recipient_by_delegate (delegate_id),
    KEY document_recipient_by_organization (organization_id),
    CONSTRAINT document_recipient_one CHECK ((delegate_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT document_recipient_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT document_recipient_of_letter FOREIGN KEY (letter_id) REFERENCES document (id),
    CONSTRAINT document_recipient_delegate FOREIGN KEY (delegate_id) REFERENCES delegate (id),
    CONSTRAINT document_recipient_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

-- What was printed when a document was issued, and the scan of what was signed.
CREATE TABLE document_file (
    document_id UUID NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size INT NOT NULL COMMENT 'bytes',
    content LONGBLOB NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (document_id, kind),
    CONSTRAINT document_file_document FOREIGN KEY (document_id) REFERENCES document (id)
);
