-- Figures count a decision as it is judged: by the organisation's texts and rules, and by the records it works
-- from. What changes those marks the cases that have a decision; records and entries of a case mark it already.

CREATE TRIGGER count_by_new_pack AFTER INSERT ON packs
BEGIN
    INSERT INTO number_stale SELECT c.number FROM cases AS c
    WHERE c.id IN (SELECT case_id FROM entries WHERE kind = 'decision')
    AND c.number NOT IN (SELECT case_number FROM number_stale);
END;
CREATE TRIGGER count_by_first_rules AFTER INSERT ON settings WHEN NEW.key = 'organisation/panels'
BEGIN
    INSERT INTO number_stale SELECT c.number FROM cases AS c
    WHERE c.id IN (SELECT case_id FROM entries WHERE kind = 'decision')
    AND c.number NOT IN (SELECT case_number FROM number_stale);
END;
CREATE TRIGGER count_by_new_rules AFTER UPDATE OF value ON settings WHEN NEW.key = 'organisation/panels'
BEGIN
    INSERT INTO number_stale SELECT c.number FROM cases AS c
    WHERE c.id IN (SELECT case_id FROM entries WHERE kind = 'decision')
    AND c.number NOT IN (SELECT case_number FROM number_stale);
END;

INSERT INTO number_stale SELECT c.number FROM cases AS c
WHERE c.id IN (SELECT case_id FROM entries WHERE kind = 'decision')
AND c.number NOT IN (SELECT case_number FROM number_stale);
