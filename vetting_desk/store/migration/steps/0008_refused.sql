-- Long contents lie in pieces, so that none has to be in memory whole; `blobs.content` is empty then.
CREATE TABLE blob_pieces (
    blob_number INTEGER NOT NULL REFERENCES blobs (number) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    content     BLOB NOT NULL,
    PRIMARY KEY (blob_number, position)
) STRICT;

CREATE TRIGGER keep_blob_pieces_unchanged BEFORE UPDATE ON blob_pieces
BEGIN SELECT raise(ABORT, 'blob'); END;
CREATE TRIGGER keep_blob_pieces BEFORE DELETE ON blob_pieces
WHEN EXISTS (SELECT 1 FROM blobs WHERE number = OLD.blob_number)
BEGIN SELECT raise(ABORT, 'blob'); END;

-- What was refused keeps its description for good, its contents only as long as there is room.
DROP TRIGGER keep_blobs;
ALTER TABLE quarantine_files RENAME TO quarantine_files_before;
CREATE TABLE quarantine_files (
    quarantine_number INTEGER NOT NULL REFERENCES quarantine (number),
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    sha256            TEXT NOT NULL,
    length            INTEGER NOT NULL,
    PRIMARY KEY (quarantine_number, position)
) STRICT, WITHOUT ROWID;
INSERT INTO quarantine_files (quarantine_number, position, name, sha256, length)
SELECT quarantine_number, position, name, sha256, length FROM quarantine_files_before;
DROP TABLE quarantine_files_before;
CREATE INDEX quarantine_files_by_blob ON quarantine_files (sha256);
CREATE TRIGGER keep_quarantine_files_unchanged BEFORE UPDATE ON quarantine_files
BEGIN SELECT raise(ABORT, 'quarantine'); END;
CREATE TRIGGER keep_quarantine_files BEFORE DELETE ON quarantine_files
BEGIN SELECT raise(ABORT, 'quarantine'); END;

CREATE TABLE quarantine_cleared (
    quarantine_number INTEGER NOT NULL REFERENCES quarantine (number),
    position          INTEGER NOT NULL,
    at                TEXT NOT NULL,
    reason            TEXT NOT NULL,  -- in words; empty where the quota was reached
    PRIMARY KEY (quarantine_number, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER keep_quarantine_cleared_unchanged BEFORE UPDATE ON quarantine_cleared
BEGIN SELECT raise(ABORT, 'quarantine'); END;
CREATE TRIGGER keep_quarantine_cleared BEFORE DELETE ON quarantine_cleared
BEGIN SELECT raise(ABORT, 'quarantine'); END;

-- The files of refused things whose contents are kept.
CREATE VIEW refused_files AS
SELECT quarantine_number, position, name, sha256, length FROM quarantine_files AS f
WHERE NOT EXISTS (SELECT 1 FROM quarantine_cleared AS c
                  WHERE c.quarantine_number = f.quarantine_number AND c.position = f.position);

CREATE TRIGGER keep_blobs BEFORE DELETE ON blobs
WHEN EXISTS (SELECT 1 FROM record_files WHERE sha256 = OLD.sha256)
  OR EXISTS (SELECT 1 FROM refused_files WHERE sha256 = OLD.sha256)
  OR EXISTS (SELECT 1 FROM entry_files WHERE sha256 = OLD.sha256)
BEGIN SELECT raise(ABORT, 'blob'); END;
