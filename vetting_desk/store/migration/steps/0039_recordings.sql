-- Recorded talks. Pieces are only added while a recording runs; each is tied to the one before by `link`. What happened
-- while it ran, and what was typed beside it, lies beside the pieces. An erased recording keeps its row alone.

CREATE TABLE recordings (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    case_number   INTEGER NOT NULL REFERENCES cases (number),
    assessment_id TEXT NOT NULL,
    begun_at      TEXT NOT NULL,
    officer_id    TEXT NOT NULL,
    officer_name  TEXT NOT NULL,
    sealed        INTEGER NOT NULL,
    consent       TEXT NOT NULL,
    state         TEXT NOT NULL,
    ended_at      TEXT NOT NULL DEFAULT '',
    ending        TEXT NOT NULL DEFAULT '',
    pieces        INTEGER NOT NULL DEFAULT 0,
    milliseconds  INTEGER NOT NULL DEFAULT 0,
    head          TEXT NOT NULL DEFAULT '',
    erased_why    TEXT NOT NULL DEFAULT '',
    sent          TEXT NOT NULL DEFAULT '',
    stated        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX recordings_by_case ON recordings (case_number);
CREATE INDEX recordings_by_state ON recordings (state, ended_at);

CREATE TABLE recording_pieces (
    number           INTEGER PRIMARY KEY,
    recording_number INTEGER NOT NULL REFERENCES recordings (number),
    position         INTEGER NOT NULL,
    length           INTEGER NOT NULL,
    link             TEXT NOT NULL,
    content          BLOB NOT NULL,
    UNIQUE (recording_number, position)
) STRICT;
CREATE TRIGGER keep_recording_pieces BEFORE UPDATE ON recording_pieces
BEGIN SELECT raise(ABORT, 'a piece of a recording is never changed'); END;
CREATE TRIGGER add_recording_pieces BEFORE INSERT ON recording_pieces
WHEN (SELECT state FROM recordings WHERE number = NEW.recording_number) <> 'running'
BEGIN SELECT raise(ABORT, 'a recording that ended takes no pieces'); END;

CREATE TABLE recording_marks (
    recording_number INTEGER NOT NULL REFERENCES recordings (number),
    position         INTEGER NOT NULL,
    sort             TEXT NOT NULL,
    milliseconds     INTEGER NOT NULL,
    at               TEXT NOT NULL,
    reference        TEXT NOT NULL,
    label            TEXT NOT NULL,
    PRIMARY KEY (recording_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE recording_transcripts (
    number           INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    recording_number INTEGER NOT NULL REFERENCES recordings (number),
    milliseconds     INTEGER NOT NULL,
    words            TEXT NOT NULL,
    language         TEXT NOT NULL,
    translated       INTEGER NOT NULL,
    at               TEXT NOT NULL,
    officer_id       TEXT NOT NULL,
    officer_name     TEXT NOT NULL,
    replaces         TEXT NOT NULL
) STRICT;
CREATE INDEX recording_transcripts_by_recording ON recording_transcripts (recording_number);

-- The sound of a recording, sent to headquarters, goes when the recording does; the entry's id and digest stay.
DROP TRIGGER keep_entry_files;
CREATE TRIGGER keep_entry_files BEFORE DELETE ON entry_files
WHEN OLD.entry_number NOT IN (SELECT number FROM entries WHERE kind = 'recording-sound')
 AND OLD.entry_number NOT IN (
    SELECT number FROM entries WHERE case_id IN
    (SELECT id FROM cases WHERE number IN (SELECT case_number FROM tombstones)))
BEGIN SELECT raise(ABORT, 'entry'); END;
