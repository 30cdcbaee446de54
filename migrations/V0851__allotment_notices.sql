-- Who was told by mail how many delegates they may name. The unique key is what makes telling twice harmless.
CREATE TABLE allotment_notice (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    organization_id UUID NOT NULL,
    address VARCHAR(254) NOT NULL,
    mail_id UUID NOT NULL COMMENT 'the last one',
    told_quota INT NOT NULL COMMENT 'what all its allotments of the session were together',
    told_at DATETIME(6) NOT NULL,
    reminded_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY allotment_notice_once (session_id, organization_id),
    KEY allotment_notice_by_organization (organization_id),
    KEY allotment_notice_by_mail (mail_id),
    CONSTRAINT allotment_notice_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT allotment_notice_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT allotment_notice_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
);
