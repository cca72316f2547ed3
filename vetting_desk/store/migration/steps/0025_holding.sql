-- Which desk holds a case: where it was offered, and who took it. The desk that opened it holds it before that.

CREATE TABLE case_offered (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,  -- of the entry
    case_id      TEXT NOT NULL,         -- it need not be here
    from_desk    TEXT NOT NULL,
    from_name    TEXT NOT NULL,
    to_desk      TEXT NOT NULL,
    to_name      TEXT NOT NULL,
    after        TEXT NOT NULL,         -- JSON: ids of case_taken that stood then
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    words        TEXT NOT NULL
) STRICT;
CREATE INDEX case_offered_by_case ON case_offered (case_id);
CREATE TRIGGER keep_case_offered_unchanged BEFORE UPDATE ON case_offered
BEGIN SELECT raise(ABORT, 'case_offered'); END;

CREATE TABLE case_taken (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,  -- of the entry
    case_id      TEXT NOT NULL,
    desk_id      TEXT NOT NULL,
    desk_name    TEXT NOT NULL,
    offer        TEXT NOT NULL,         -- id of what was accepted; empty: taken over with a reason
    after        TEXT NOT NULL,         -- JSON: ids of case_taken in whose place it stands
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    words        TEXT NOT NULL
) STRICT;
CREATE INDEX case_taken_by_case ON case_taken (case_id);
CREATE TRIGGER keep_case_taken_unchanged BEFORE UPDATE ON case_taken
BEGIN SELECT raise(ABORT, 'case_taken'); END;
