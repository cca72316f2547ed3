-- Copies of a case for others: the register of those given out. Rows are only added.

CREATE TABLE issued_copies (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    reference    TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    of_case      INTEGER NOT NULL,      -- which copy of the case it is, from 1
    recipient    TEXT NOT NULL,         -- court, lawyer, physician, person or other
    name         TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    digest       TEXT NOT NULL,         -- SHA-256 of copy.json, hexadecimal
    records      TEXT NOT NULL,         -- JSON: ids of the records in it
    left_out     TEXT NOT NULL,         -- JSON: how often by kind
    UNIQUE (case_number, of_case)
) STRICT;

CREATE TRIGGER keep_copies_unchanged BEFORE UPDATE ON issued_copies
BEGIN SELECT raise(ABORT, 'copy'); END;
