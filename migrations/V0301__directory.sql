-- Who and where: administrative units with their validity, organizations, people.
CREATE TABLE admin_unit (
    id UUID NOT NULL PRIMARY KEY,
    level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NULL COMMENT 'null: since before anybody asks',
    valid_to DATE NULL COMMENT 'the last day; null: still in force',
    parent_id UUID NULL,
    successor_id UUID NULL,
    shape VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY admin_unit_by_code (level, code),
    KEY admin_unit_by_parent (parent_id),
    KEY admin_unit_by_successor (successor_id),
    CONSTRAINT admin_unit_parent FOREIGN KEY (parent_id) REFERENCES admin_unit (id),
    CONSTRAINT admin_unit_successor FOREIGN KEY (successor_id) REFERENCES admin_unit (id)
);

CREATE TABLE organization (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(300) NOT NULL,
    short_name VARCHAR(100) NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    province_id UUID NULL,
    parent_id UUID NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(50) NULL,
    address VARCHAR(500) NULL,
    version INT NOT NULL,
    KEY organization_by_name (name),
    KEY organization_by_province (province_id),
    KEY organization_by_parent (parent_id),
    CONSTRAINT organization_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
    CONSTRAINT organization_parent FOREIGN KEY (parent_id) REFERENCES organization (id)
);

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    -- Vietnamese lists go by the given name, which is written last.
    given_name VARCHAR(200) AS (SUBSTRING_INDEX(name, ' ', -1)) STORED,
    position VARCHAR(200) NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(50) NULL,
    organization_id UUID NULL,
    version INT NOT NULL,
    KEY person_by_given_name (given_name, name),
    KEY person_by_organization (organization_id),
    CONSTRAINT person_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
