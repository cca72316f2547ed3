-- Editions: what is told of all cases on a day, in lines that at least so many cases share; questions over them.
-- Editions and saved questions are only added, and the audit log binds them. In which line a case stands in the
-- newest edition is kept so that the next one moves cases in groups; of an erased case the row goes.

CREATE TABLE editions (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    least   INTEGER NOT NULL,
    cases   INTEGER NOT NULL,
    held    INTEGER NOT NULL,
    late    INTEGER NOT NULL,
    content TEXT NOT NULL  -- JSON: columns, and lines with how many cases each is of
) STRICT;

CREATE TABLE edition_cases (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    line        TEXT NOT NULL  -- JSON: the values of a line
) STRICT;

CREATE TABLE questions (
    name    TEXT PRIMARY KEY,
    content TEXT NOT NULL  -- JSON: model.numbers.questions.Question
) STRICT, WITHOUT ROWID;
