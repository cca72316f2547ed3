-- No record without a way out: what headquarters decides later on what it had not taken in, drafts that go to
-- another officer, why a record is corrected. The step of the same number in `kept_here` settles the records
-- that headquarters signed itself.

-- Later words of headquarters on records it had not taken in: at a post those it sent, at headquarters those it
-- gave.
CREATE TABLE amendments (
    number       INTEGER PRIMARY KEY,
    desk_id      TEXT NOT NULL,     -- the desk that sent the record
    record_id    TEXT NOT NULL,     -- or that of an entry
    digest       TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    reason       TEXT NOT NULL,     -- the key it had been refused with
    words        TEXT NOT NULL,
    at           TEXT NOT NULL,     -- by headquarters' clock
    officer_name TEXT NOT NULL,     -- who decided; empty at a post
    quarantined  INTEGER NOT NULL,  -- at headquarters: its number in quarantine; 0 at a post
    returned_in  TEXT NOT NULL      -- at headquarters: the return bundle that carries it; empty before
) STRICT;
CREATE INDEX amendments_by_record ON amendments (record_id);
CREATE INDEX amendments_by_desk ON amendments (desk_id, returned_in);
CREATE INDEX amendments_by_quarantined ON amendments (quarantined);

CREATE TRIGGER keep_amendments_unchanged BEFORE UPDATE OF
    number, desk_id, record_id, digest, outcome, reason, words, at, officer_name, quarantined ON amendments
BEGIN SELECT raise(ABORT, 'amendment'); END;
CREATE TRIGGER keep_amendments BEFORE DELETE ON amendments
WHEN OLD.record_id NOT IN
     (SELECT id FROM records WHERE case_number IN (SELECT case_number FROM tombstones))
 AND OLD.record_id NOT IN
     (SELECT id FROM entries WHERE case_id IN
      (SELECT id FROM cases WHERE number IN (SELECT case_number FROM tombstones)))
BEGIN SELECT raise(ABORT, 'amendment'); END;

-- Quarantined records and entries that came again, in another bundle: what became of them then stands there.
CREATE TABLE superseded (
    quarantined INTEGER PRIMARY KEY,
    bundle_id   TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_superseded_unchanged BEFORE UPDATE ON superseded
BEGIN SELECT raise(ABORT, 'superseded'); END;
CREATE TRIGGER keep_superseded BEFORE DELETE ON superseded
BEGIN SELECT raise(ABORT, 'superseded'); END;

CREATE INDEX quarantine_by_record ON quarantine (record_id);

-- Drafts that went from one officer to another.
CREATE TABLE handovers (
    number            INTEGER PRIMARY KEY,
    assessment_number INTEGER NOT NULL REFERENCES assessments (number),
    from_id           TEXT NOT NULL,
    from_name         TEXT NOT NULL,
    to_id             TEXT NOT NULL,
    to_name           TEXT NOT NULL,
    by_id             TEXT NOT NULL,
    by_name           TEXT NOT NULL,
    at                TEXT NOT NULL,
    reason            TEXT NOT NULL
) STRICT;
CREATE INDEX handovers_by_assessment ON handovers (assessment_number, number);

CREATE TRIGGER keep_handovers_unchanged BEFORE UPDATE ON handovers
BEGIN SELECT raise(ABORT, 'handover'); END;
CREATE TRIGGER keep_handovers BEFORE DELETE ON handovers
WHEN OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'handover'); END;

-- The officer of a draft changes by a handover and in no other way.
DROP TRIGGER keep_assessments_identity;
CREATE TRIGGER keep_assessments_identity BEFORE UPDATE OF
    number, id, case_number, instrument_id, instrument_version, instrument_sha256, title, created_at, corrects
    ON assessments
BEGIN SELECT raise(ABORT, 'assessment'); END;
CREATE TRIGGER keep_assessments_officer BEFORE UPDATE OF officer_id, officer_name ON assessments
WHEN NOT EXISTS
     (SELECT 1 FROM handovers WHERE assessment_number = OLD.number AND from_id = OLD.officer_id
      AND to_id = NEW.officer_id AND to_name = NEW.officer_name
      AND number = (SELECT max(number) FROM handovers WHERE assessment_number = OLD.number))
BEGIN SELECT raise(ABORT, 'assessment'); END;

-- Why a record is corrected: of a draft that corrects one. Sealed where the draft is.
CREATE TABLE corrections (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessments (number),
    reason            TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_corrections_unchanged BEFORE UPDATE ON corrections
BEGIN SELECT raise(ABORT, 'correction'); END;
CREATE TRIGGER keep_corrections BEFORE DELETE ON corrections
WHEN OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'correction'); END;
