-- Case files stand in the register of copies; what was given out before is a copy.

ALTER TABLE issued_copies ADD COLUMN kind TEXT NOT NULL DEFAULT 'copy';  -- copy or case-file
