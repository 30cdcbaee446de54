-- Once, as MariaDB's root: the schema and an account that reaches nothing else. Choose your own password.
CREATE DATABASE diemcau CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
CREATE USER 'diemcau'@'localhost' IDENTIFIED BY 'choose-a-long-one';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, LOCK TABLES ON diemcau.* TO 'diemcau'@'localhost';
