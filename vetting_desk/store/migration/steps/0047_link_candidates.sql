-- Pairs of cases that the last run of linkage proposed for a person to look at; each run replaces those of the one before.
-- What a person decided of a pair stands in `sameness` and is never touched by a run.

CREATE TABLE link_candidates (
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    other_number INTEGER NOT NULL REFERENCES cases (number),
    names        TEXT NOT NULL,
    birth        TEXT NOT NULL,
    paper        TEXT NOT NULL,
    PRIMARY KEY (case_number, other_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_candidates_by_other ON link_candidates (other_number);
