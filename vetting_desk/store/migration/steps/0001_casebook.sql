-- The casebook, first form. Moments are RFC 3339 in UTC with milliseconds, digests 64 hexadecimal digits.
-- What may never change says so itself, by triggers named keep_*.

-- This desk -----------------------------------------------------------------------------------------

CREATE TABLE desk (
    number       INTEGER PRIMARY KEY CHECK (number = 1),
    id           TEXT NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    training     INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE officers (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    active   INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE officer_certificates (
    officer_id TEXT NOT NULL REFERENCES officers (id),
    purpose    TEXT NOT NULL,
    position   INTEGER NOT NULL,
    content    BLOB NOT NULL,
    PRIMARY KEY (officer_id, purpose, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE peers (
    desk_id      TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    training     INTEGER NOT NULL,
    recipient    TEXT NOT NULL,
    trusted      INTEGER NOT NULL,
    added_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_certificates (
    desk_id  TEXT NOT NULL REFERENCES peers (desk_id),
    position INTEGER NOT NULL,
    content  BLOB NOT NULL,
    PRIMARY KEY (desk_id, position)
) STRICT, WITHOUT ROWID;

-- The audit log -------------------------------------------------------------------------------------

CREATE TABLE audit (
    sequence   INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,     -- what the device believed
    counter    INTEGER NOT NULL,  -- milliseconds this casebook has been open in all
    newest     TEXT NOT NULL,     -- the newest moment seen, here or signed by HQ; empty where it is `at`
    behind     INTEGER NOT NULL,  -- 1 where `at` lies below `newest` by more than the tolerance
    officer_id TEXT NOT NULL,     -- empty where the desk itself acted
    action     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    salt       BLOB NOT NULL,
    detail     TEXT NOT NULL,     -- canonical JSON
    leaf       BLOB NOT NULL,
    head       BLOB NOT NULL
) STRICT;

CREATE TRIGGER keep_audit_unchanged BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'audit entry'); END;
CREATE TRIGGER keep_audit BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'audit entry'); END;

-- Instruments ---------------------------------------------------------------------------------------

CREATE TABLE instruments (
    number    INTEGER PRIMARY KEY,
    sha256    TEXT NOT NULL UNIQUE,
    id        TEXT NOT NULL,
    version   TEXT NOT NULL,
    title     TEXT NOT NULL,
    languages TEXT NOT NULL,  -- JSON array
    clinical  INTEGER NOT NULL,
    validated INTEGER NOT NULL,
    added_at  TEXT NOT NULL
) STRICT;
CREATE INDEX instruments_by_id ON instruments (id);

CREATE TABLE instrument_files (
    instrument_number INTEGER NOT NULL REFERENCES instruments (number),
    name              TEXT NOT NULL,  -- empty for the XForm itself
    content           BLOB NOT NULL,
    PRIMARY KEY (instrument_number, name)
) STRICT;

CREATE TRIGGER keep_instruments_unchanged BEFORE UPDATE ON instruments
BEGIN SELECT raise(ABORT, 'instrument'); END;
CREATE TRIGGER keep_instruments BEFORE DELETE ON instruments
BEGIN SELECT raise(ABORT, 'instrument'); END;
CREATE TRIGGER keep_instrument_files_unchanged BEFORE UPDATE ON instrument_files
BEGIN SELECT raise(ABORT, 'instrument'); END;
CREATE TRIGGER keep_instrument_files BEFORE DELETE ON instrument_files
BEGIN SELECT raise(ABORT, 'instrument'); END;

-- Cases ---------------------------------------------------------------------------------------------

CREATE TABLE cases (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    desk_id         TEXT NOT NULL,  -- the desk that opened it
    reference       TEXT NOT NULL,
    birth           TEXT NOT NULL,
    birth_certainty TEXT NOT NULL,
    stage           TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    name            TEXT NOT NULL,  -- for lists: the first primary name,
    latin_name      TEXT NOT NULL,  -- and one in Latin letters; both stand in `names` too
    UNIQUE (desk_id, reference)
) STRICT;
CREATE INDEX cases_by_change ON cases (changed_at);

CREATE TRIGGER keep_cases_identity BEFORE UPDATE OF number, id, desk_id, reference, created_at ON cases
BEGIN SELECT raise(ABORT, 'case'); END;

CREATE TABLE names (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    script      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

-- What a case said before each change: the audit log names the change, but may be read by more people.
CREATE TABLE case_history (
    number      INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases (number),
    until       TEXT NOT NULL,
    officer_id  TEXT NOT NULL,
    content     TEXT NOT NULL  -- JSON: names, birth, birth_certainty, stage
) STRICT;
CREATE INDEX case_history_by_case ON case_history (case_number, number);

CREATE TRIGGER keep_case_history_unchanged BEFORE UPDATE ON case_history
BEGIN SELECT raise(ABORT, 'case history'); END;

-- Words made by `search_words`, separated by spaces; every other character is part of a word.
CREATE VIRTUAL TABLE case_search USING fts5 (
    words, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8', detail = none, columnsize = 0
);
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);
INSERT INTO case_search (case_search, rank) VALUES ('pgsz', 1800);  -- so that a leaf fits a page

CREATE TABLE timeline (
    number       INTEGER PRIMARY KEY,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    at           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    subject      TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    detail       TEXT NOT NULL
) STRICT;
CREATE INDEX timeline_by_case ON timeline (case_number, number);

-- Assessments and answers ---------------------------------------------------------------------------

CREATE TABLE assessments (
    number             INTEGER PRIMARY KEY,
    id                 TEXT NOT NULL UNIQUE,
    case_number        INTEGER NOT NULL REFERENCES cases (number),
    instrument_id      TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    instrument_sha256  TEXT NOT NULL REFERENCES instruments (sha256),
    title              TEXT NOT NULL,
    state              TEXT NOT NULL,
    officer_id         TEXT NOT NULL,
    officer_name       TEXT NOT NULL,
    language           TEXT NOT NULL,
    position           TEXT NOT NULL,
    created_at         TEXT NOT NULL,
    changed_at         TEXT NOT NULL,  -- of the state; answers carry their own moments
    corrects           TEXT NOT NULL
) STRICT;
CREATE INDEX assessments_by_case ON assessments (case_number, state);

CREATE TRIGGER keep_assessments_identity BEFORE UPDATE OF
    number, id, case_number, instrument_id, instrument_version, instrument_sha256, title, officer_id,
    officer_name, created_at, corrects ON assessments
BEGIN SELECT raise(ABORT, 'assessment'); END;
CREATE TRIGGER keep_assessments_signed BEFORE UPDATE ON assessments
WHEN OLD.state IN ('signed', 'discarded')
BEGIN SELECT raise(ABORT, 'assessment'); END;
CREATE TRIGGER keep_assessments BEFORE DELETE ON assessments
BEGIN SELECT raise(ABORT, 'assessment'); END;

CREATE TABLE answers (
    assessment_number INTEGER NOT NULL REFERENCES assessments (number),
    sequence          INTEGER NOT NULL,
    reference         TEXT NOT NULL,
    kind              TEXT NOT NULL,
    value             TEXT NOT NULL,
    at                TEXT NOT NULL,
    officer_id        TEXT NOT NULL,
    PRIMARY KEY (assessment_number, sequence)
) STRICT, WITHOUT ROWID;

-- An answer and its audit entry in one statement: no transaction to open and close, and never one
-- without the other.
CREATE VIEW answer_with_entry AS
SELECT assessment_number, answers.sequence AS sequence, reference, kind, value, audit.sequence AS entry,
       audit.at AS at, counter, newest, behind, audit.officer_id AS officer_id, action, subject, salt,
       detail, leaf, head
FROM answers JOIN audit;

CREATE TRIGGER put_answer_with_entry INSTEAD OF INSERT ON answer_with_entry
BEGIN
    INSERT INTO answers (assessment_number, sequence, reference, kind, value, at, officer_id)
    VALUES (NEW.assessment_number, NEW.sequence, NEW.reference, NEW.kind, NEW.value, NEW.at, NEW.officer_id);
    INSERT INTO audit (sequence, at, counter, newest, behind, officer_id, action, subject, salt, detail,
                       leaf, head)
    VALUES (NEW.entry, NEW.at, NEW.counter, NEW.newest, NEW.behind, NEW.officer_id, NEW.action, NEW.subject,
            NEW.salt, NEW.detail, NEW.leaf, NEW.head);
END;

CREATE TRIGGER keep_answers_closed BEFORE INSERT ON answers
WHEN (SELECT state FROM assessments WHERE number = NEW.assessment_number) IN ('signed', 'discarded')
BEGIN SELECT raise(ABORT, 'answer'); END;
CREATE TRIGGER keep_answers_unchanged BEFORE UPDATE ON answers
BEGIN SELECT raise(ABORT, 'answer'); END;
CREATE TRIGGER keep_answers BEFORE DELETE ON answers
BEGIN SELECT raise(ABORT, 'answer'); END;

-- The draft as the engine wrote it: once at the start (sequence 0), later only to reopen quickly.
CREATE TABLE drafts (
    assessment_number INTEGER NOT NULL REFERENCES assessments (number),
    sequence          INTEGER NOT NULL,  -- of the last answer it holds
    xml               BLOB NOT NULL,
    sha256            TEXT NOT NULL,
    PRIMARY KEY (assessment_number, sequence)
) STRICT;

CREATE TRIGGER keep_drafts_unchanged BEFORE UPDATE ON drafts
BEGIN SELECT raise(ABORT, 'draft'); END;
CREATE TRIGGER keep_drafts_base BEFORE DELETE ON drafts WHEN OLD.sequence = 0
BEGIN SELECT raise(ABORT, 'draft'); END;

-- Blobs and records ---------------------------------------------------------------------------------

CREATE TABLE blobs (
    number  INTEGER PRIMARY KEY,
    sha256  TEXT NOT NULL UNIQUE,
    length  INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE records (
    number             INTEGER PRIMARY KEY,
    id                 TEXT NOT NULL UNIQUE,
    case_number        INTEGER NOT NULL REFERENCES cases (number),
    assessment_id      TEXT NOT NULL,
    title              TEXT NOT NULL,
    instrument_id      TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    officer_name       TEXT NOT NULL,
    signed_at          TEXT NOT NULL,
    digest             TEXT NOT NULL,
    corrects           TEXT NOT NULL,
    desk_name          TEXT NOT NULL
) STRICT;
CREATE INDEX records_by_case ON records (case_number);

CREATE TABLE record_files (
    record_number INTEGER NOT NULL REFERENCES records (number),
    position      INTEGER NOT NULL,
    name          TEXT NOT NULL,
    sha256        TEXT NOT NULL REFERENCES blobs (sha256),
    length        INTEGER NOT NULL,
    PRIMARY KEY (record_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_files_by_blob ON record_files (sha256);

CREATE TABLE record_ways (
    record_number INTEGER PRIMARY KEY REFERENCES records (number),
    case_number   INTEGER NOT NULL REFERENCES cases (number),
    way           TEXT NOT NULL,
    reason        TEXT NOT NULL
) STRICT;
CREATE INDEX record_ways_by_way ON record_ways (way);
CREATE INDEX record_ways_by_case ON record_ways (case_number, way);

CREATE TRIGGER keep_records_unchanged BEFORE UPDATE ON records
BEGIN SELECT raise(ABORT, 'record'); END;
CREATE TRIGGER keep_records BEFORE DELETE ON records
BEGIN SELECT raise(ABORT, 'record'); END;
CREATE TRIGGER keep_record_files_unchanged BEFORE UPDATE ON record_files
BEGIN SELECT raise(ABORT, 'record'); END;
CREATE TRIGGER keep_record_files BEFORE DELETE ON record_files
BEGIN SELECT raise(ABORT, 'record'); END;
CREATE TRIGGER keep_blobs_unchanged BEFORE UPDATE ON blobs
BEGIN SELECT raise(ABORT, 'blob'); END;
CREATE TRIGGER keep_blobs BEFORE DELETE ON blobs
WHEN EXISTS (SELECT 1 FROM record_files WHERE sha256 = OLD.sha256)
  OR EXISTS (SELECT 1 FROM quarantine_files WHERE sha256 = OLD.sha256)
BEGIN SELECT raise(ABORT, 'blob'); END;

-- To HQ and back ------------------------------------------------------------------------------------

CREATE TABLE bundles (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    kind            TEXT NOT NULL,
    feed            TEXT NOT NULL,  -- empty at a post; at HQ the desk a return bundle is for
    sequence        INTEGER NOT NULL,
    file_name       TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    state           TEXT NOT NULL,
    length          INTEGER NOT NULL,
    manifest_digest TEXT NOT NULL,
    audit_head      TEXT NOT NULL,
    audit_length    INTEGER NOT NULL,
    UNIQUE (feed, sequence)
) STRICT;

CREATE TRIGGER keep_bundles_unchanged BEFORE UPDATE OF
    number, id, kind, feed, sequence, created_at, manifest_digest, audit_head, audit_length ON bundles
BEGIN SELECT raise(ABORT, 'bundle'); END;
CREATE TRIGGER keep_bundles BEFORE DELETE ON bundles
BEGIN SELECT raise(ABORT, 'bundle'); END;

CREATE TABLE bundle_records (
    bundle_number INTEGER NOT NULL REFERENCES bundles (number),
    position      INTEGER NOT NULL,
    record_id     TEXT NOT NULL,
    PRIMARY KEY (bundle_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_records_by_record ON bundle_records (record_id);

-- Receipts: at a post those HQ sent, at HQ those it issued.
CREATE TABLE receipts (
    number       INTEGER PRIMARY KEY,
    bundle_id    TEXT NOT NULL UNIQUE,
    desk_id      TEXT NOT NULL,
    sequence     INTEGER NOT NULL,
    taken_in_at  TEXT NOT NULL,
    audit_head   TEXT NOT NULL,
    audit_length INTEGER NOT NULL,
    document     BLOB NOT NULL,  -- the signed bytes it came in; empty where it came in a signed manifest
    returned_in  TEXT NOT NULL   -- at HQ: the return bundle that carries it; empty before
) STRICT;
CREATE INDEX receipts_by_desk ON receipts (desk_id, returned_in);

CREATE TABLE receipt_items (
    receipt_number INTEGER NOT NULL REFERENCES receipts (number),
    position       INTEGER NOT NULL,
    record_id      TEXT NOT NULL,
    digest         TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    reason         TEXT NOT NULL,
    PRIMARY KEY (receipt_number, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_receipts_unchanged BEFORE UPDATE OF
    number, bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length, document ON receipts
BEGIN SELECT raise(ABORT, 'receipt'); END;
CREATE TRIGGER keep_receipts BEFORE DELETE ON receipts
BEGIN SELECT raise(ABORT, 'receipt'); END;
CREATE TRIGGER keep_receipt_items_unchanged BEFORE UPDATE ON receipt_items
BEGIN SELECT raise(ABORT, 'receipt'); END;
CREATE TRIGGER keep_receipt_items BEFORE DELETE ON receipt_items
BEGIN SELECT raise(ABORT, 'receipt'); END;

-- Bundles that arrived, of every feed; a fork is two rows with one number.
CREATE TABLE arrivals (
    number          INTEGER PRIMARY KEY,
    bundle_id       TEXT NOT NULL,
    desk_id         TEXT NOT NULL,
    kind            TEXT NOT NULL,
    sequence        INTEGER NOT NULL,
    manifest_digest TEXT NOT NULL,
    previous_digest TEXT NOT NULL,
    audit_head      TEXT NOT NULL,
    audit_length    INTEGER NOT NULL,
    audit_leaves    BLOB NOT NULL,  -- 32 bytes each, since the bundle before
    officer_name    TEXT NOT NULL,
    arrived_at      TEXT NOT NULL,
    fork            INTEGER NOT NULL,
    UNIQUE (desk_id, kind, sequence, manifest_digest)
) STRICT;
CREATE INDEX arrivals_by_bundle ON arrivals (bundle_id);

CREATE TRIGGER keep_arrivals_unchanged BEFORE UPDATE ON arrivals
BEGIN SELECT raise(ABORT, 'arrival'); END;
CREATE TRIGGER keep_arrivals BEFORE DELETE ON arrivals
BEGIN SELECT raise(ABORT, 'arrival'); END;

CREATE TABLE quarantine (
    number    INTEGER PRIMARY KEY,
    bundle_id TEXT NOT NULL,
    desk_id   TEXT NOT NULL,
    record_id TEXT NOT NULL,
    digest    TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT;

CREATE TABLE quarantine_files (
    quarantine_number INTEGER NOT NULL REFERENCES quarantine (number),
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    sha256            TEXT NOT NULL REFERENCES blobs (sha256),
    length            INTEGER NOT NULL,
    PRIMARY KEY (quarantine_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX quarantine_files_by_blob ON quarantine_files (sha256);

CREATE TRIGGER keep_quarantine_unchanged BEFORE UPDATE ON quarantine
BEGIN SELECT raise(ABORT, 'quarantine'); END;
CREATE TRIGGER keep_quarantine BEFORE DELETE ON quarantine
BEGIN SELECT raise(ABORT, 'quarantine'); END;
