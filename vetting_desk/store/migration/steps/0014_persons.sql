-- Telling people apart: the papers a case knows by number, what people decided about two cases, cases opened by
-- mistake, what forms gave that cases do not say, and answers that were taken over and not asked again.

CREATE TABLE papers (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    number      TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

-- Each decision about two cases, the case opened earlier first; the last one of a pair counts.
CREATE TABLE sameness (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    other_number INTEGER NOT NULL REFERENCES cases (number),
    decision     TEXT NOT NULL,
    facts        TEXT NOT NULL,  -- digest of what both said of names, birth and papers
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    reason       TEXT NOT NULL,
    CHECK (case_number < other_number)
) STRICT;
CREATE INDEX sameness_by_case ON sameness (case_number, other_number, number);
CREATE INDEX sameness_by_other ON sameness (other_number);

CREATE TRIGGER keep_sameness_unchanged BEFORE UPDATE ON sameness
BEGIN SELECT raise(ABORT, 'sameness'); END;

CREATE TABLE withdrawals (
    case_number  INTEGER PRIMARY KEY REFERENCES cases (number),
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    reason       TEXT NOT NULL
) STRICT;

CREATE INDEX cases_by_stage ON cases (stage, changed_at);

-- Names, birth and papers that a form gave and the case did not say.
CREATE TABLE offers (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    case_number       INTEGER NOT NULL REFERENCES cases (number),
    assessment_number INTEGER NOT NULL REFERENCES assessments (number),
    fact              TEXT NOT NULL,  -- JSON: its kind and what it says
    at                TEXT NOT NULL,
    decision          TEXT NOT NULL,  -- open, taken or left
    decided_at        TEXT NOT NULL,
    officer_name      TEXT NOT NULL,
    UNIQUE (case_number, fact)
) STRICT;
CREATE INDEX offers_by_case ON offers (case_number, decision);
