-- How long decided cases are kept at headquarters follows from signed words; what follows is kept here for the
-- lists, and whatever changes a case marks it to be read again. Nothing binds it: what it follows from is bound.

CREATE TABLE outcome_terms (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    kind        TEXT NOT NULL,  -- of the outcome in force
    since       TEXT NOT NULL,  -- when the period began
    waits       TEXT NOT NULL   -- why it does not run; empty where it does
) STRICT;
CREATE INDEX outcome_terms_by_kind ON outcome_terms (kind, waits, since);

CREATE TABLE outcome_terms_stale (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number)
) STRICT;
INSERT INTO outcome_terms_stale
    SELECT number FROM cases
    WHERE (SELECT kind FROM desk) = 'hq' AND id IN (SELECT case_id FROM entries WHERE kind = 'decision');

CREATE TRIGGER term_of_entry AFTER INSERT ON entries
WHEN NEW.case_id != '' AND (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT INTO outcome_terms_stale SELECT number FROM cases WHERE id = NEW.case_id
    AND number NOT IN (SELECT case_number FROM outcome_terms_stale);
END;
CREATE TRIGGER term_of_record AFTER INSERT ON records
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT INTO outcome_terms_stale SELECT NEW.case_number
    WHERE NEW.case_number NOT IN (SELECT case_number FROM outcome_terms_stale);
END;
