-- The clinical compartment: what only clinical identities open. Everything sealed here is sealed before it
-- reaches the store; nobody with the store key alone can read it. Releases are what a psychologist chose to
-- tell everyone.

CREATE TABLE clinical_keys (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessments (number),
    sealed            BLOB NOT NULL  -- age file: the data key of the assessment
) STRICT;

CREATE TRIGGER keep_clinical_keys BEFORE DELETE ON clinical_keys
BEGIN SELECT raise(ABORT, 'clinical key'); END;

CREATE TABLE clinical_notes (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    case_number INTEGER NOT NULL REFERENCES cases (number),
    officer_id  TEXT NOT NULL,
    at          TEXT NOT NULL,
    sealed      BLOB NOT NULL  -- age file: the words of the note
) STRICT;
CREATE INDEX clinical_notes_by_case ON clinical_notes (case_number, number);

CREATE TRIGGER keep_clinical_notes_unchanged BEFORE UPDATE ON clinical_notes
BEGIN SELECT raise(ABORT, 'clinical note'); END;
CREATE TRIGGER keep_clinical_notes BEFORE DELETE ON clinical_notes
BEGIN SELECT raise(ABORT, 'clinical note'); END;

CREATE TABLE releases (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    case_number   INTEGER NOT NULL REFERENCES cases (number),
    assessment_id TEXT NOT NULL,  -- the assessment it comes from; empty for none
    officer_id    TEXT NOT NULL,
    officer_name  TEXT NOT NULL,
    at            TEXT NOT NULL,
    kind          TEXT NOT NULL,
    words         TEXT NOT NULL
) STRICT;
CREATE INDEX releases_by_case ON releases (case_number, number);

CREATE TRIGGER keep_releases_unchanged BEFORE UPDATE ON releases
BEGIN SELECT raise(ABORT, 'release'); END;
CREATE TRIGGER keep_releases BEFORE DELETE ON releases
BEGIN SELECT raise(ABORT, 'release'); END;
