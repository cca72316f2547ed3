-- Who is held, and until which day the next legal review is due ('' where nobody said). It follows from the facts
-- that count: `custody_to_look` names the cases of which something was said since.

CREATE TABLE custody (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    day         TEXT NOT NULL
) STRICT;
CREATE INDEX custody_by_day ON custody (day, case_number);
CREATE TABLE custody_to_look (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number)
) STRICT;

CREATE TRIGGER custody_said AFTER INSERT ON case_facts
WHEN NEW.name IN ('liberty', 'held-where', 'held-by', 'held-since', 'next-legal-review')
BEGIN INSERT OR IGNORE INTO custody_to_look (case_number) VALUES (NEW.case_number); END;
-- Whether a fact counts depends on who signed it.
CREATE TRIGGER custody_stated AFTER INSERT ON stated
BEGIN
    INSERT OR IGNORE INTO custody_to_look (case_number)
    SELECT case_number FROM case_facts WHERE id = NEW.subject
    AND name IN ('liberty', 'held-where', 'held-by', 'held-since', 'next-legal-review');
END;
CREATE TRIGGER sort_in_custody AFTER INSERT ON case_facts
WHEN NEW.name IN ('liberty', 'held-where', 'held-by', 'held-since', 'next-legal-review')
     AND (SELECT kind FROM desk) = 'hq'
BEGIN INSERT OR REPLACE INTO to_sort_in (case_number, urgent) VALUES (NEW.case_number, 1); END;

INSERT INTO custody_to_look (case_number)
SELECT DISTINCT case_number FROM case_facts WHERE name = 'liberty' AND value = 'held';
INSERT OR REPLACE INTO to_sort_in (case_number, urgent)
SELECT case_number, 1 FROM custody_to_look WHERE (SELECT kind FROM desk) = 'hq';

-- Whether an entry's facts are counted is asked by the entry.
CREATE INDEX stated_by_entry ON stated (entry_id);
