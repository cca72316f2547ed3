-- Erasing a case: a tombstone first, and then, and only then, the guards let its content go. What stays is
-- that there was a case, its assessments and records by id and digest, its timeline, and the audit log.

CREATE TABLE tombstones (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    at          TEXT NOT NULL,
    officer_id  TEXT NOT NULL,
    reason      TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_tombstones_unchanged BEFORE UPDATE ON tombstones
BEGIN SELECT raise(ABORT, 'tombstone'); END;
CREATE TRIGGER keep_tombstones BEFORE DELETE ON tombstones
BEGIN SELECT raise(ABORT, 'tombstone'); END;

CREATE VIEW erased_assessments AS
SELECT number FROM assessments WHERE case_number IN (SELECT case_number FROM tombstones);

DROP TRIGGER keep_answers;
CREATE TRIGGER keep_answers BEFORE DELETE ON answers
WHEN OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'answer'); END;

DROP TRIGGER keep_drafts_base;
CREATE TRIGGER keep_drafts_base BEFORE DELETE ON drafts
WHEN OLD.sequence = 0 AND OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'draft'); END;

DROP TRIGGER keep_clinical_keys;
CREATE TRIGGER keep_clinical_keys BEFORE DELETE ON clinical_keys
WHEN OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'clinical key'); END;

DROP TRIGGER keep_clinical_notes;
CREATE TRIGGER keep_clinical_notes BEFORE DELETE ON clinical_notes
WHEN OLD.case_number NOT IN (SELECT case_number FROM tombstones)
BEGIN SELECT raise(ABORT, 'clinical note'); END;

DROP TRIGGER keep_releases;
CREATE TRIGGER keep_releases BEFORE DELETE ON releases
WHEN OLD.case_number NOT IN (SELECT case_number FROM tombstones)
BEGIN SELECT raise(ABORT, 'release'); END;

DROP TRIGGER keep_record_files;
CREATE TRIGGER keep_record_files BEFORE DELETE ON record_files
WHEN OLD.record_number NOT IN
     (SELECT number FROM records WHERE case_number IN (SELECT case_number FROM tombstones))
BEGIN SELECT raise(ABORT, 'record'); END;

DROP TRIGGER keep_case_history_unchanged;
CREATE TRIGGER keep_case_history_unchanged BEFORE UPDATE ON case_history
WHEN OLD.case_number NOT IN (SELECT case_number FROM tombstones)
BEGIN SELECT raise(ABORT, 'case history'); END;
