-- In which language an organization was told, so that whatever follows speaks it as well.
ALTER TABLE allotment_notice ADD language CHAR(2) CHARACTER SET ascii NOT NULL DEFAULT 'vi';
