-- What was said of the persons of a case beside the one it is about, of links, passages and their steps: only added.
-- The desk is '' twice for what was said at this desk; replaces holds ids in JSON, content what the payload of the entry
-- says of the thing.

CREATE TABLE statements (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    thing        TEXT NOT NULL,
    thing_id     TEXT NOT NULL,
    content      TEXT NOT NULL,
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    officer_role TEXT NOT NULL,
    replaces     TEXT NOT NULL,
    reason       TEXT NOT NULL,
    desk_id      TEXT NOT NULL,
    desk_name    TEXT NOT NULL
) STRICT;
CREATE INDEX statements_of_case ON statements (case_number, thing, thing_id);

CREATE TRIGGER keep_statements_unchanged BEFORE UPDATE ON statements
BEGIN SELECT raise(ABORT, 'statements'); END;
