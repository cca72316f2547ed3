-- Ratings are sealed to their author and to the organisation: of a draft that rates, only its data key is here,
-- sealed. `officer_id` is to whom; the draft's officer is another one between a handover and the next time the
-- one before unlocks. While `locked` is 1 the draft takes no answer: a second rater works.

CREATE TABLE rating_keys (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessments (number),
    officer_id        TEXT NOT NULL,
    sealed            BLOB NOT NULL,  -- age file: the data key of the assessment
    locked            INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

CREATE TRIGGER keep_rating_keys BEFORE DELETE ON rating_keys
WHEN OLD.assessment_number NOT IN (SELECT number FROM erased_assessments)
BEGIN SELECT raise(ABORT, 'rating key'); END;
CREATE TRIGGER keep_locked_ratings BEFORE INSERT ON answers
WHEN (SELECT locked FROM rating_keys WHERE assessment_number = NEW.assessment_number) = 1
BEGIN SELECT raise(ABORT, 'ratings are locked'); END;
