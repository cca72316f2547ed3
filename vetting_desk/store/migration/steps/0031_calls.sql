-- Calls on the Trust Line. Words are kept field by field, so that a word costs one row; `folded` is what the log of
-- calls is searched by. What is made of a call is only added: here and by entries of other desks.

CREATE TABLE calls (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    story        TEXT NOT NULL,
    begun_at     TEXT NOT NULL,
    ended_at     TEXT NOT NULL DEFAULT '',
    changed_at   TEXT NOT NULL,
    state        TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    owner_id     TEXT NOT NULL,
    owner_name   TEXT NOT NULL,
    handed       TEXT NOT NULL DEFAULT '',
    case_id      TEXT NOT NULL DEFAULT '',
    why          TEXT NOT NULL DEFAULT '',
    sort         TEXT NOT NULL DEFAULT '',
    words_gone   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX calls_by_story ON calls (story);
CREATE INDEX calls_by_state ON calls (state, changed_at);
CREATE INDEX calls_by_case ON calls (case_id);

CREATE TABLE call_words (
    call_number INTEGER NOT NULL REFERENCES calls (number),
    field       TEXT NOT NULL,
    value       TEXT NOT NULL,
    folded      TEXT NOT NULL,
    PRIMARY KEY (call_number, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_words_by_key ON call_words (field, folded) WHERE field IN ('code-word', 'back-to', 'person');

CREATE TABLE call_acts (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    call_id      TEXT NOT NULL,
    act          TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    officer_role TEXT NOT NULL,
    desk_name    TEXT NOT NULL,
    why          TEXT NOT NULL,
    undoes       TEXT NOT NULL,
    story        TEXT NOT NULL,
    begun_at     TEXT NOT NULL,
    ended_at     TEXT NOT NULL,
    taken_by     TEXT NOT NULL,
    words        TEXT NOT NULL
) STRICT;
CREATE INDEX call_acts_by_call ON call_acts (call_id);
CREATE INDEX call_acts_by_case ON call_acts (case_id);
CREATE INDEX call_acts_undone ON call_acts (undoes);
