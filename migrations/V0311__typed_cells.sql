-- What was typed in a cell, before it was read in an encoding: so that somebody can say another one.
ALTER TABLE sheet_import
    ADD COLUMN eight_bit BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether what was typed are bytes of an unknown 8-bit encoding';

ALTER TABLE sheet_import_row
    ADD COLUMN typed MEDIUMTEXT NULL COMMENT 'JSON: by the place of the cell, where it was read as something else';
