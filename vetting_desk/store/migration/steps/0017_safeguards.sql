-- A human now: what was noticed, and who came. What is kept apart from ratings, decisions and referrals.
-- Complaints, sealed.

CREATE TABLE alarms (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    case_number       INTEGER NOT NULL REFERENCES cases (number),
    assessment_number INTEGER REFERENCES assessments (number),
    clinical          INTEGER NOT NULL,  -- 1: the cause is sealed to clinicians
    cause             TEXT NOT NULL,
    at                TEXT NOT NULL,
    officer_id        TEXT NOT NULL,
    officer_name      TEXT NOT NULL
) STRICT;
CREATE INDEX alarms_by_case ON alarms (case_number);
CREATE INDEX alarms_by_assessment ON alarms (assessment_number);
CREATE TRIGGER keep_alarms_unchanged BEFORE UPDATE ON alarms
BEGIN SELECT raise(ABORT, 'alarms'); END;

CREATE TABLE alarms_answered (
    alarm_number INTEGER PRIMARY KEY REFERENCES alarms (number),
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    done         TEXT NOT NULL  -- what was done; sealed as its cause is
) STRICT;
CREATE TRIGGER keep_alarms_answered_unchanged BEFORE UPDATE ON alarms_answered
BEGIN SELECT raise(ABORT, 'alarms_answered'); END;

CREATE TABLE kept_apart (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    assessment_number INTEGER NOT NULL REFERENCES assessments (number),
    cause             TEXT NOT NULL,  -- before-notice or ill-treatment
    at                TEXT NOT NULL,
    officer_id        TEXT NOT NULL,
    officer_name      TEXT NOT NULL,
    reason            TEXT NOT NULL,
    UNIQUE (assessment_number, cause)
) STRICT;
CREATE TRIGGER keep_kept_apart_unchanged BEFORE UPDATE ON kept_apart
BEGIN SELECT raise(ABORT, 'kept_apart'); END;

CREATE TABLE kept_apart_settled (
    apart_number INTEGER PRIMARY KEY REFERENCES kept_apart (number),
    outcome      TEXT NOT NULL,  -- free or apart
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    reason       TEXT NOT NULL
) STRICT;
CREATE TRIGGER keep_kept_apart_settled_unchanged BEFORE UPDATE ON kept_apart_settled
BEGIN SELECT raise(ABORT, 'kept_apart_settled'); END;

-- Readable by complaints officers alone. It names no case and no officer in clear, and goes with no case.
CREATE TABLE complaints (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;
CREATE TRIGGER keep_complaints BEFORE DELETE ON complaints
BEGIN SELECT raise(ABORT, 'complaints'); END;
CREATE TRIGGER keep_complaints_unchanged BEFORE UPDATE ON complaints
BEGIN SELECT raise(ABORT, 'complaints'); END;
