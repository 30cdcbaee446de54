-- Twenty options of two times 200 characters outgrow 8000 as soon as JSON has to escape them.
ALTER TABLE feedback_field MODIFY options MEDIUMTEXT NULL;
