-- Which cases are closed: rows that follow from what was said of it (`statements`), kept by whoever writes that.
-- knew names, in JSON, the records, calls and tasks that were known to who closed the case: all others came after.

CREATE TABLE closed_cases (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    knew        TEXT NOT NULL
) STRICT;
