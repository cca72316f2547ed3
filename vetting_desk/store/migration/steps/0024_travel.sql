-- Facts, alarms and what is kept apart travel between desks: a fact or an alarm may be about an assessment that
-- is not here, several people may answer one alarm or settle one thing, and each is somebody's signed word.

ALTER TABLE case_facts ADD COLUMN elsewhere TEXT NOT NULL DEFAULT '';        -- its assessment, at another desk
ALTER TABLE case_facts ADD COLUMN elsewhere_title TEXT NOT NULL DEFAULT '';
ALTER TABLE case_facts ADD COLUMN desk_name TEXT NOT NULL DEFAULT '';        -- empty: recorded here
ALTER TABLE case_facts ADD COLUMN knew TEXT;                                 -- JSON: ids; NULL: not said

ALTER TABLE alarms ADD COLUMN elsewhere TEXT NOT NULL DEFAULT '';
ALTER TABLE alarms ADD COLUMN desk_name TEXT NOT NULL DEFAULT '';
ALTER TABLE alarms ADD COLUMN whom TEXT NOT NULL DEFAULT '[]';               -- JSON: whom to ask, by name

CREATE TABLE alarms_come (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    alarm_number INTEGER NOT NULL REFERENCES alarms (number),
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    officer_role TEXT NOT NULL,  -- empty: it was not written down
    desk_name    TEXT NOT NULL,
    done         TEXT NOT NULL   -- what was done; sealed as its cause is
) STRICT;
INSERT INTO alarms_come (id, alarm_number, at, officer_id, officer_name, officer_role, desk_name, done)
    SELECT alarms.id, alarm_number, alarms_answered.at, alarms_answered.officer_id,
           alarms_answered.officer_name, '', '', done
    FROM alarms_answered JOIN alarms ON number = alarm_number ORDER BY alarm_number;
DROP TABLE alarms_answered;
CREATE INDEX alarms_come_by_alarm ON alarms_come (alarm_number);
CREATE TRIGGER keep_alarms_come_unchanged BEFORE UPDATE ON alarms_come
BEGIN SELECT raise(ABORT, 'alarms_come'); END;

CREATE TABLE apart_kept (
    number            INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    case_number       INTEGER NOT NULL REFERENCES cases (number),
    assessment_id     TEXT NOT NULL,  -- it need not be here
    title             TEXT NOT NULL,  -- of one that is not here
    cause             TEXT NOT NULL,  -- before-notice or ill-treatment
    at                TEXT NOT NULL,
    officer_id        TEXT NOT NULL,
    officer_name      TEXT NOT NULL,
    officer_role      TEXT NOT NULL,
    desk_name         TEXT NOT NULL,
    reason            TEXT NOT NULL,
    UNIQUE (assessment_id, cause)
) STRICT;
INSERT INTO apart_kept (number, id, case_number, assessment_id, title, cause, at, officer_id, officer_name,
                        officer_role, desk_name, reason)
    SELECT k.number, k.id, a.case_number, a.id, '', k.cause, k.at, k.officer_id, k.officer_name, '', '', k.reason
    FROM kept_apart AS k JOIN assessments AS a ON a.number = k.assessment_number ORDER BY k.number;
CREATE INDEX apart_kept_by_case ON apart_kept (case_number);
CREATE TRIGGER keep_apart_kept_unchanged BEFORE UPDATE ON apart_kept
BEGIN SELECT raise(ABORT, 'apart_kept'); END;

CREATE TABLE apart_settled (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    apart_number INTEGER NOT NULL REFERENCES apart_kept (number),
    outcome      TEXT NOT NULL,  -- free or apart
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    officer_role TEXT NOT NULL,
    desk_name    TEXT NOT NULL,
    reason       TEXT NOT NULL,
    replaces     TEXT NOT NULL   -- JSON: ids of what others settled otherwise
) STRICT;
INSERT INTO apart_settled (id, apart_number, outcome, at, officer_id, officer_name, officer_role, desk_name,
                           reason, replaces)
    SELECT k.id, apart_number, outcome, s.at, s.officer_id, s.officer_name, '', '', s.reason, '[]'
    FROM kept_apart_settled AS s JOIN kept_apart AS k ON k.number = apart_number ORDER BY apart_number;
DROP TABLE kept_apart_settled;
DROP TABLE kept_apart;
CREATE INDEX apart_settled_by_apart ON apart_settled (apart_number);
CREATE TRIGGER keep_apart_settled_unchanged BEFORE UPDATE ON apart_settled
BEGIN SELECT raise(ABORT, 'apart_settled'); END;

-- Which assessment of another desk began with the words of which.
CREATE TABLE assessment_lines (
    assessment_id TEXT NOT NULL,
    began_with    TEXT NOT NULL,
    PRIMARY KEY (assessment_id, began_with)
) STRICT;

-- What stands in a signed entry, and whether its own giver signed it (1) or who carried it (0).
CREATE TABLE stated (
    subject  TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    own      INTEGER NOT NULL,
    PRIMARY KEY (subject, entry_id)
) STRICT;
CREATE TRIGGER keep_stated_unchanged BEFORE UPDATE ON stated
BEGIN SELECT raise(ABORT, 'stated'); END;

-- From which record an assessment's words come is asked of every case.
CREATE INDEX records_by_assessment ON records (assessment_id);

-- An alarm that somebody came to is sorted anew at headquarters; the trigger of step 20 went with its table.
CREATE TRIGGER sort_in_alarms_come AFTER INSERT ON alarms_come
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR REPLACE INTO to_sort_in (case_number, urgent)
    SELECT case_number, 1 FROM alarms WHERE number = NEW.alarm_number;
END;
