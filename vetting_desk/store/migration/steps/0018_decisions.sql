-- Decisions in the making. What was proposed and signed are entries; a draft goes once it is one, or withdrawn.

CREATE TABLE decision_drafts (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    case_number  INTEGER NOT NULL REFERENCES cases (number),
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    content      TEXT NOT NULL  -- JSON: model.decision.DecisionDraft
) STRICT;
CREATE INDEX decision_drafts_by_case ON decision_drafts (case_number);

-- What is due over all cases is found by the kind of the entry that asks for it.
CREATE INDEX entries_by_kind ON entries (kind, number);
