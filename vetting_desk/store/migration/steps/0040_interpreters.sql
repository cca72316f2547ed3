-- What entries say of the interpreters of the organisation: one row for each entry, only added. `code_key` is the code as
-- it is compared, content what the payload says of the interpreter, replaces the ids of entries, both in JSON.

CREATE TABLE interpreters (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    interpreter  TEXT NOT NULL,
    code_key     TEXT NOT NULL,
    content      TEXT NOT NULL,
    at           TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    desk_name    TEXT NOT NULL,
    replaces     TEXT NOT NULL,
    reason       TEXT NOT NULL
) STRICT;
CREATE INDEX interpreters_by_code ON interpreters (code_key);
CREATE INDEX interpreters_by_id ON interpreters (interpreter, number);

CREATE TRIGGER keep_interpreters_unchanged BEFORE UPDATE ON interpreters
BEGIN SELECT raise(ABORT, 'interpreters'); END;
CREATE TRIGGER keep_interpreters BEFORE DELETE ON interpreters
BEGIN SELECT raise(ABORT, 'interpreters'); END;

-- What interpreters have to do with the persons of cases stands among the statements; it is asked over all cases.
CREATE INDEX statements_of_ties ON statements (thing, number) WHERE thing = 'interpreter-tie';
