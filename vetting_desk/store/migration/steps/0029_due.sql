-- What is due, of whatever sort, one row each: it follows from calls, tasks, plans and the like, and whoever writes
-- those writes it here in the same transaction. `at` is a moment of that day, or '' for the whole day; `owner` an
-- officer here, or ''; `desk_id` whose it is, '' for this desk.

CREATE TABLE due_items (
    kind        TEXT NOT NULL,
    about       TEXT NOT NULL,
    case_number INTEGER REFERENCES cases (number),
    desk_id     TEXT NOT NULL,
    day         TEXT NOT NULL,
    at          TEXT NOT NULL,
    since       TEXT NOT NULL,
    owner       TEXT NOT NULL,
    waiting     INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    urgent      INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    what        TEXT NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (kind, about)
) STRICT;
CREATE INDEX due_by_day ON due_items (waiting, urgent, day, at, case_number);
CREATE INDEX due_by_owner ON due_items (owner, waiting, urgent, day, at, case_number);
CREATE INDEX due_by_desk ON due_items (desk_id, waiting, urgent, day, at, case_number);
CREATE INDEX due_by_case ON due_items (case_number, kind);
