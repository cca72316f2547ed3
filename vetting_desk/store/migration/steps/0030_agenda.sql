-- What is due in a case follows from its records, entries, facts and alarms: `due_to_look` names the cases that
-- something happened to since what is due in them was put together.

CREATE TABLE due_to_look (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number)
) STRICT;

CREATE TRIGGER due_records AFTER INSERT ON records
BEGIN INSERT OR IGNORE INTO due_to_look (case_number) VALUES (NEW.case_number); END;
CREATE TRIGGER due_ways AFTER UPDATE ON record_ways
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number)
    SELECT case_number FROM records WHERE number = NEW.record_number;
END;
CREATE TRIGGER due_entries AFTER INSERT ON entries WHEN NEW.case_id != ''
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number) SELECT number FROM cases WHERE id = NEW.case_id;
END;
CREATE TRIGGER due_cases AFTER INSERT ON cases
WHEN EXISTS (SELECT 1 FROM entries WHERE case_id = NEW.id)
BEGIN INSERT OR IGNORE INTO due_to_look (case_number) VALUES (NEW.number); END;
CREATE TRIGGER due_taken AFTER INSERT ON case_taken
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number) SELECT number FROM cases WHERE id = NEW.case_id;
END;
CREATE TRIGGER due_facts AFTER INSERT ON case_facts
WHEN NEW.name IN ('liberty', 'held-where', 'held-by', 'held-since', 'next-legal-review')
BEGIN INSERT OR IGNORE INTO due_to_look (case_number) VALUES (NEW.case_number); END;
CREATE TRIGGER due_stated AFTER INSERT ON stated
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number) SELECT case_number FROM case_facts WHERE id = NEW.subject;
END;
CREATE TRIGGER due_alarms AFTER INSERT ON alarms
BEGIN INSERT OR IGNORE INTO due_to_look (case_number) VALUES (NEW.case_number); END;
CREATE TRIGGER due_came AFTER INSERT ON alarms_come
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number) SELECT case_number FROM alarms WHERE number = NEW.alarm_number;
END;

-- A new plan needs its questionnaire: what could not be read for want of it is read when it comes.
CREATE TRIGGER due_instruments AFTER INSERT ON instruments
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number)
    SELECT DISTINCT case_number FROM records WHERE instrument_id = NEW.id;
END;

INSERT INTO due_to_look (case_number)
SELECT number FROM cases
WHERE number IN (SELECT case_number FROM records UNION SELECT case_number FROM alarms
                 UNION SELECT case_number FROM custody UNION SELECT case_number FROM custody_to_look)
   OR id IN (SELECT case_id FROM entries);
