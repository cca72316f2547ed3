-- A kept question can be put away, and back; its name stays its own.

ALTER TABLE questions ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
