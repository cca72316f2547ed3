-- Headquarters' queues: who has taken a case, what people said of how far it is, and who saw what was urgent.
-- Where a case waits follows from that and from what arrived: `queued` is kept in step case by case, and
-- `to_sort_in` names the cases that something happened to since.

CREATE TABLE claims (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    given_by     TEXT NOT NULL,  -- by name: the same, or who gave it to them
    at           TEXT NOT NULL,
    until        TEXT NOT NULL,
    ended_at     TEXT NOT NULL,  -- empty while it holds
    ended_by     TEXT NOT NULL,  -- by name; empty while it holds, and where it ended by itself
    ended_why    TEXT NOT NULL   -- model.claim.WhyEnded; empty while it holds
) STRICT;
CREATE UNIQUE INDEX claims_held ON claims (case_number) WHERE ended_at = '';
CREATE INDEX claims_of_officer ON claims (officer_id, until) WHERE ended_at = '';
CREATE INDEX claims_by_case ON claims (case_number, number);

CREATE TRIGGER keep_claims_unchanged BEFORE UPDATE OF
    number, id, case_number, officer_id, officer_name, given_by, at, until ON claims
BEGIN SELECT raise(ABORT, 'claim'); END;
CREATE TRIGGER keep_ended_claims BEFORE UPDATE ON claims WHEN OLD.ended_at != ''
BEGIN SELECT raise(ABORT, 'claim'); END;

CREATE TABLE review_steps (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    step         TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    at           TEXT NOT NULL,
    words        TEXT NOT NULL,
    saw_record   INTEGER NOT NULL,  -- numbers of the newest record and entry of the case that were looked at
    saw_entry    INTEGER NOT NULL
) STRICT;
CREATE INDEX review_steps_by_case ON review_steps (case_number, number);
CREATE TRIGGER keep_review_steps_unchanged BEFORE UPDATE ON review_steps
BEGIN SELECT raise(ABORT, 'review step'); END;

CREATE TABLE acknowledgements (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    kind         TEXT NOT NULL,  -- release, alarm or mark
    subject      TEXT NOT NULL,  -- of a release or an alarm its id; of a mark its record's id and the place
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    at           TEXT NOT NULL,
    words        TEXT NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
CREATE INDEX acknowledgements_by_case ON acknowledgements (case_number);
CREATE TRIGGER keep_acknowledgements_unchanged BEFORE UPDATE ON acknowledgements
BEGIN SELECT raise(ABORT, 'acknowledgement'); END;

-- Not bound to the log, as gaps of feeds are not: what they follow from is.
CREATE TABLE queued (
    queue       TEXT NOT NULL,
    rank        INTEGER NOT NULL,  -- 0: something urgent that nobody has acknowledged; 1 otherwise
    since       TEXT NOT NULL,     -- in queue `due` the day on which it becomes overdue
    case_number INTEGER NOT NULL REFERENCES cases (number),
    PRIMARY KEY (queue, rank, since, case_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX queued_by_case ON queued (case_number);

CREATE TABLE sorted_in (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    flags       TEXT NOT NULL  -- JSON: keys of what a person should know before opening it
) STRICT;

CREATE TABLE to_sort_in (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    urgent      INTEGER NOT NULL
) STRICT;
CREATE INDEX to_sort_in_first ON to_sort_in (urgent DESC, case_number);

CREATE TRIGGER sort_in_records AFTER INSERT ON records
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0); END;
CREATE TRIGGER sort_in_entries AFTER INSERT ON entries
WHEN NEW.case_id != '' AND (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR IGNORE INTO to_sort_in (case_number, urgent) SELECT number, 0 FROM cases WHERE id = NEW.case_id;
END;
CREATE TRIGGER sort_in_releases AFTER INSERT ON releases
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR REPLACE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 1); END;
CREATE TRIGGER sort_in_alarms AFTER INSERT ON alarms
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR REPLACE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 1); END;
CREATE TRIGGER sort_in_answered_alarms AFTER INSERT ON alarms_answered
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR REPLACE INTO to_sort_in (case_number, urgent)
    SELECT case_number, 1 FROM alarms WHERE number = NEW.alarm_number;
END;
CREATE TRIGGER sort_in_acknowledgements AFTER INSERT ON acknowledgements
BEGIN INSERT OR REPLACE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 1); END;
CREATE TRIGGER sort_in_steps AFTER INSERT ON review_steps
BEGIN INSERT OR REPLACE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 1); END;
CREATE TRIGGER sort_in_names AFTER INSERT ON names
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0); END;
CREATE TRIGGER sort_in_papers AFTER INSERT ON papers
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0); END;
CREATE TRIGGER sort_in_sameness AFTER INSERT ON sameness
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0);
    INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.other_number, 0);
END;
CREATE TRIGGER sort_in_withdrawals AFTER INSERT ON withdrawals
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0); END;
CREATE TRIGGER sort_in_brought_back AFTER DELETE ON withdrawals
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (OLD.case_number, 0); END;
CREATE TRIGGER sort_in_erased AFTER INSERT ON tombstones
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR IGNORE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 0); END;

INSERT INTO to_sort_in (case_number, urgent)
SELECT number, number IN (SELECT case_number FROM releases UNION SELECT case_number FROM alarms) FROM cases
WHERE (SELECT kind FROM desk) = 'hq';

-- The list of what arrived shows what was flagged then, which stands in the log.
CREATE INDEX audit_flagged ON audit (subject) WHERE action = 'bundle-flagged';

-- What headquarters holds of each desk's records, in order: its statement to a post is one walk along it. It
-- follows from receipts and records.
CREATE TABLE held_records (
    desk_id TEXT NOT NULL,
    digest  TEXT NOT NULL,
    PRIMARY KEY (desk_id, digest)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER hold_receipt_items AFTER INSERT ON receipt_items
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR IGNORE INTO held_records (desk_id, digest)
    SELECT desk_id, NEW.digest FROM receipts
    WHERE number = NEW.receipt_number
      AND EXISTS (SELECT 1 FROM records WHERE id = NEW.record_id AND digest = NEW.digest);
END;
CREATE TRIGGER hold_records AFTER INSERT ON records
WHEN (SELECT kind FROM desk) = 'hq'
BEGIN
    INSERT OR IGNORE INTO held_records (desk_id, digest)
    SELECT desk_id, NEW.digest FROM receipts
    WHERE number IN (SELECT receipt_number FROM receipt_items WHERE record_id = NEW.id AND digest = NEW.digest);
END;

INSERT OR IGNORE INTO held_records (desk_id, digest)
SELECT b.desk_id, r.digest FROM receipts AS b
JOIN receipt_items AS i ON i.receipt_number = b.number
JOIN records AS r ON r.id = i.record_id AND r.digest = i.digest
WHERE (SELECT kind FROM desk) = 'hq';
