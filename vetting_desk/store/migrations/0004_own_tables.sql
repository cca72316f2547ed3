-- What was kept as settings, and is more than that, gets tables of its own. The step of the same number in
-- `settings_moved` moves the rows and says so in the audit log.

-- Legal holds: a case that must be kept, whatever the rule says.
CREATE TABLE holds (
    case_number  INTEGER PRIMARY KEY REFERENCES cases (number),
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    reason       TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_holds_unchanged BEFORE UPDATE OF case_number ON holds
BEGIN SELECT raise(ABORT, 'hold'); END;

-- Which draft went on as which, on a newer version of its instrument; the newest move of a draft counts.
CREATE TABLE draft_moves (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessments (number),
    moved_to          INTEGER NOT NULL REFERENCES assessments (number)
) STRICT;

CREATE TRIGGER keep_draft_moves BEFORE DELETE ON draft_moves
BEGIN SELECT raise(ABORT, 'draft move'); END;

-- Words of clinical notes that were not added yet, one for each officer and case.
CREATE TABLE unfinished_notes (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    officer_id  TEXT NOT NULL,
    sealed      BLOB NOT NULL,  -- age file, to the officer alone
    PRIMARY KEY (case_number, officer_id)
) STRICT, WITHOUT ROWID;

-- Where to seal something to an officer of this desk.
CREATE TABLE officer_recipients (
    officer_id TEXT NOT NULL,
    purpose    TEXT NOT NULL,  -- 'ticket' for a new store key, 'clinical' for the compartment
    recipient  TEXT NOT NULL,  -- age1pq1...
    PRIMARY KEY (officer_id, purpose)
) STRICT, WITHOUT ROWID;

-- At headquarters: every certificate that was taken back.
CREATE TABLE revoked_certificates (
    serial     TEXT PRIMARY KEY,  -- hexadecimal
    subject    TEXT NOT NULL,
    subject_id TEXT NOT NULL,     -- of the officer or desk
    since      TEXT NOT NULL,
    reason     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_revoked_certificates_unchanged BEFORE UPDATE ON revoked_certificates
BEGIN SELECT raise(ABORT, 'revoked certificate'); END;
CREATE TRIGGER keep_revoked_certificates BEFORE DELETE ON revoked_certificates
BEGIN SELECT raise(ABORT, 'revoked certificate'); END;

-- The newest revocation list this desk knows; its number only rises.
CREATE TABLE revocation_list (
    place   INTEGER PRIMARY KEY CHECK (place = 1),
    number  INTEGER NOT NULL,
    content BLOB NOT NULL  -- X.509 CRL
) STRICT;

CREATE TRIGGER keep_revocation_list_rising BEFORE UPDATE ON revocation_list
WHEN NEW.number <= OLD.number
BEGIN SELECT raise(ABORT, 'revocation list'); END;
CREATE TRIGGER keep_revocation_list BEFORE DELETE ON revocation_list
BEGIN SELECT raise(ABORT, 'revocation list'); END;

-- Signed manifests of the bundles this desk made: the very same bundle can be written again.
CREATE TABLE kept_manifests (
    bundle_id TEXT PRIMARY KEY REFERENCES bundles (id),
    content   BLOB NOT NULL,
    p7s       BLOB NOT NULL,
    mldsa65   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_kept_manifests_unchanged BEFORE UPDATE ON kept_manifests
BEGIN SELECT raise(ABORT, 'manifest'); END;
CREATE TRIGGER keep_kept_manifests BEFORE DELETE ON kept_manifests
BEGIN SELECT raise(ABORT, 'manifest'); END;
