-- Entries: typed signed statements beside records, written here or taken in; and how far each is on its way to
-- each desk it is for. Their files are blobs.

CREATE TABLE entries (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    case_id     TEXT NOT NULL,  -- empty for none; the case need not be here
    desk_id     TEXT NOT NULL,
    author_id   TEXT NOT NULL,
    author_name TEXT NOT NULL,
    written_at  TEXT NOT NULL,
    digest      TEXT NOT NULL,
    previous    TEXT NOT NULL,
    taken_in    INTEGER NOT NULL
) STRICT;
CREATE INDEX entries_by_case ON entries (case_id, number);

CREATE TABLE entry_files (
    entry_number INTEGER NOT NULL REFERENCES entries (number),
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    sha256       TEXT NOT NULL REFERENCES blobs (sha256),
    length       INTEGER NOT NULL,
    PRIMARY KEY (entry_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_files_by_blob ON entry_files (sha256);

CREATE TABLE entry_ways (
    entry_number INTEGER NOT NULL REFERENCES entries (number),
    feed         TEXT NOT NULL,  -- as in bundles: empty at a post, at headquarters the desk it is for
    way          TEXT NOT NULL,
    reason       TEXT NOT NULL,
    urgent       INTEGER NOT NULL,
    PRIMARY KEY (entry_number, feed)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_ways_by_way ON entry_ways (feed, way);

-- What an erased case leaves are entries by id and digest; their files go, as a record's do.
CREATE TRIGGER keep_entries_unchanged BEFORE UPDATE ON entries
BEGIN SELECT raise(ABORT, 'entry'); END;
CREATE TRIGGER keep_entries BEFORE DELETE ON entries
BEGIN SELECT raise(ABORT, 'entry'); END;
CREATE TRIGGER keep_entry_files_unchanged BEFORE UPDATE ON entry_files
BEGIN SELECT raise(ABORT, 'entry'); END;
CREATE TRIGGER keep_entry_files BEFORE DELETE ON entry_files
WHEN OLD.entry_number NOT IN (
    SELECT number FROM entries WHERE case_id IN
    (SELECT id FROM cases WHERE number IN (SELECT case_number FROM tombstones)))
BEGIN SELECT raise(ABORT, 'entry'); END;

DROP TRIGGER keep_blobs;
CREATE TRIGGER keep_blobs BEFORE DELETE ON blobs
WHEN EXISTS (SELECT 1 FROM record_files WHERE sha256 = OLD.sha256)
  OR EXISTS (SELECT 1 FROM quarantine_files WHERE sha256 = OLD.sha256)
  OR EXISTS (SELECT 1 FROM entry_files WHERE sha256 = OLD.sha256)
BEGIN SELECT raise(ABORT, 'blob'); END;
