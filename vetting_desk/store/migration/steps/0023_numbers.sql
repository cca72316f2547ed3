-- Figures over many cases. They follow from the rest of the casebook and are kept so that nobody waits for them:
-- what each case adds, and the sums; a case that changed is marked and counted again before figures are shown.
-- What stays of erased cases follows from nothing any more, and the audit log binds it.

CREATE TABLE number_cases (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    content     TEXT NOT NULL  -- JSON: model.numbers.counted.Counted
) STRICT;

CREATE TABLE number_cells (
    what      TEXT NOT NULL,
    dimension TEXT NOT NULL,
    period    TEXT NOT NULL,
    detail    TEXT NOT NULL,
    value     TEXT NOT NULL,
    days      INTEGER NOT NULL,
    n         INTEGER NOT NULL,
    PRIMARY KEY (what, dimension, period, detail, value, days)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_settled (
    what      TEXT NOT NULL,
    dimension TEXT NOT NULL,
    period    TEXT NOT NULL,
    detail    TEXT NOT NULL,
    value     TEXT NOT NULL,
    days      INTEGER NOT NULL,
    n         INTEGER NOT NULL,
    PRIMARY KEY (what, dimension, period, detail, value, days)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_stale (
    case_number INTEGER PRIMARY KEY
) STRICT;

INSERT INTO number_stale (case_number)
SELECT number FROM cases WHERE number NOT IN (SELECT case_number FROM tombstones);

CREATE TRIGGER count_new_case AFTER INSERT ON cases
BEGIN
    INSERT INTO number_stale SELECT NEW.number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.number);
END;
CREATE TRIGGER count_changed_case AFTER UPDATE OF birth, birth_certainty ON cases
BEGIN
    INSERT INTO number_stale SELECT NEW.number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.number);
END;
CREATE TRIGGER count_new_record AFTER INSERT ON record_ways
BEGIN
    INSERT INTO number_stale SELECT NEW.case_number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.case_number);
END;
CREATE TRIGGER count_set_aside AFTER UPDATE OF way ON record_ways
WHEN (OLD.way = 'set-aside') != (NEW.way = 'set-aside')
BEGIN
    INSERT INTO number_stale SELECT NEW.case_number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.case_number);
END;
CREATE TRIGGER count_new_entry AFTER INSERT ON entries
BEGIN
    INSERT INTO number_stale SELECT number FROM cases WHERE id = NEW.case_id
    AND number NOT IN (SELECT case_number FROM number_stale);
END;
CREATE TRIGGER count_new_fact AFTER INSERT ON case_facts
BEGIN
    INSERT INTO number_stale SELECT NEW.case_number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.case_number);
END;
CREATE TRIGGER count_withdrawn AFTER INSERT ON withdrawals
BEGIN
    INSERT INTO number_stale SELECT NEW.case_number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = NEW.case_number);
END;
CREATE TRIGGER count_brought_back AFTER DELETE ON withdrawals
BEGIN
    INSERT INTO number_stale SELECT OLD.case_number
    WHERE NOT EXISTS (SELECT 1 FROM number_stale WHERE case_number = OLD.case_number);
END;
