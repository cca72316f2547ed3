-- What another desk's case left here for a second rating may go, once this desk let it go: its case is not here, so
-- that no tombstone of it ever is. Entries stay by id and digest, as of an erased case.
DROP TRIGGER keep_entry_files;
CREATE TRIGGER keep_entry_files BEFORE DELETE ON entry_files
WHEN OLD.entry_number NOT IN (
    SELECT number FROM entries WHERE case_id IN
    (SELECT id FROM cases WHERE number IN (SELECT case_number FROM tombstones)))
  AND OLD.entry_number NOT IN (
    SELECT number FROM entries WHERE case_id <> '' AND case_id NOT IN (SELECT id FROM cases)
    AND kind IN ('rating-asked', 'rating-locked', 'ratings', 'rating-consensus', 'rating-assent', 'rating-ended'))
  AND OLD.entry_number NOT IN (SELECT number FROM entries WHERE kind = 'recording-sound')
BEGIN SELECT raise(ABORT, 'entry'); END;

DROP TRIGGER keep_rating_lines;
CREATE TRIGGER keep_rating_lines BEFORE DELETE ON rating_lines
WHEN (SELECT case_id FROM rating_sheets WHERE number = OLD.sheet_number) NOT IN
     (SELECT c.id FROM cases AS c JOIN tombstones AS t ON t.case_number = c.number)
  AND (SELECT s.case_id = '' OR s.case_id IN (SELECT id FROM cases)
       FROM rating_sheets AS s WHERE s.number = OLD.sheet_number)
BEGIN SELECT raise(ABORT, 'rating'); END;
