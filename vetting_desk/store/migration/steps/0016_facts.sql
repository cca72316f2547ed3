-- What is true of a case and decides what may be done in it. Facts are only added; a later one names those in
-- whose place it stands.

CREATE TABLE case_facts (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    case_number       INTEGER NOT NULL REFERENCES cases (number),
    name              TEXT NOT NULL,
    value             TEXT NOT NULL,
    source            TEXT NOT NULL,  -- form, person, settled, together or entry
    assessment_number INTEGER REFERENCES assessments (number),
    reference         TEXT NOT NULL,  -- the question; empty for none
    at                TEXT NOT NULL,
    officer_id        TEXT NOT NULL,
    officer_name      TEXT NOT NULL,
    officer_role      TEXT NOT NULL,
    replaces          TEXT NOT NULL,  -- JSON: ids of earlier facts
    reason            TEXT NOT NULL
) STRICT;
CREATE INDEX case_facts_by_case ON case_facts (case_number, number);
CREATE INDEX case_facts_by_assessment ON case_facts (assessment_number);

CREATE TRIGGER keep_case_facts_unchanged BEFORE UPDATE ON case_facts
BEGIN SELECT raise(ABORT, 'case_facts'); END;
