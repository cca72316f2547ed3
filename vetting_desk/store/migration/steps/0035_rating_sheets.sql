-- Sheets of ratings: what one rater says of each indicator, line by line, sealed as in a draft that rates. A sheet is
-- about the evidence of one assessment (`about` names the entry that brought it), or about a vignette of a training
-- set. The case need not be at this desk: only its evidence may have come.

CREATE TABLE rating_sheets (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    about      TEXT NOT NULL,
    case_id    TEXT NOT NULL,  -- empty for a vignette
    officer_id TEXT NOT NULL,
    begun_at   TEXT NOT NULL,
    sealed     BLOB NOT NULL,  -- age file: the data key of the sheet
    state      TEXT NOT NULL CHECK (state IN ('open', 'locked', 'left'))
) STRICT;
CREATE INDEX rating_sheets_about ON rating_sheets (about);

CREATE TABLE rating_lines (
    sheet_number INTEGER NOT NULL REFERENCES rating_sheets (number),
    sequence     INTEGER NOT NULL,
    at           TEXT NOT NULL,
    sealed       TEXT NOT NULL,
    PRIMARY KEY (sheet_number, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_rating_lines_unchanged BEFORE UPDATE ON rating_lines
BEGIN SELECT raise(ABORT, 'rating'); END;
CREATE TRIGGER keep_rating_lines_locked BEFORE INSERT ON rating_lines
WHEN (SELECT state FROM rating_sheets WHERE number = NEW.sheet_number) <> 'open'
BEGIN SELECT raise(ABORT, 'ratings are locked'); END;
CREATE TRIGGER keep_rating_lines BEFORE DELETE ON rating_lines
WHEN (SELECT case_id FROM rating_sheets WHERE number = OLD.sheet_number) NOT IN
     (SELECT c.id FROM cases AS c JOIN tombstones AS t ON t.case_number = c.number)
BEGIN SELECT raise(ABORT, 'rating'); END;
