-- What restores and copies need: the desk's epochs, what other desks last said, what has to be told, and which
-- desk a new one was before. At headquarters a reference no longer has to be unique: the id is the identity.
-- The step of the same number in `epochs_begun` begins the first epoch.

CREATE TABLE epochs (
    place   INTEGER PRIMARY KEY,
    desk_id TEXT NOT NULL,     -- this desk; another one before it became a new desk
    number  INTEGER NOT NULL CHECK (number > 0),
    mark    TEXT NOT NULL UNIQUE,
    since   TEXT NOT NULL,
    why     TEXT NOT NULL,
    UNIQUE (desk_id, number)
) STRICT;

CREATE TRIGGER keep_epochs_unchanged BEFORE UPDATE ON epochs
BEGIN SELECT raise(ABORT, 'epoch'); END;
CREATE TRIGGER keep_epochs BEFORE DELETE ON epochs
BEGIN SELECT raise(ABORT, 'epoch'); END;

-- Newest word of each other desk: at a post headquarters' newest return bundle, at headquarters each post's
-- newest bundle of records.
CREATE TABLE heard (
    desk_id         TEXT PRIMARY KEY,
    sequence        INTEGER NOT NULL,
    digest          TEXT NOT NULL,
    epoch_number    INTEGER NOT NULL,
    epoch_mark      TEXT NOT NULL,
    epoch_first     INTEGER NOT NULL,  -- lowest sequence heard in that epoch
    audit_head      TEXT NOT NULL,
    audit_length    INTEGER NOT NULL,
    holdings_count  INTEGER NOT NULL,  -- -1 where it said nothing of holdings
    holdings_digest TEXT NOT NULL,
    seen_sequence   INTEGER NOT NULL,  -- 0 where it has seen nothing of this desk
    seen_digest     TEXT NOT NULL,
    seen_number     INTEGER NOT NULL,
    seen_mark       TEXT NOT NULL,
    reconciled      INTEGER NOT NULL   -- at a post: 1 once what counts as received is what that epoch holds
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
    number     INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    detail     TEXT NOT NULL,  -- canonical JSON
    settled_at TEXT NOT NULL,  -- empty while it stands
    settled_by TEXT NOT NULL
) STRICT;
CREATE INDEX findings_by_standing ON findings (settled_at, kind);

CREATE TRIGGER keep_findings_unchanged BEFORE UPDATE OF number, at, kind, subject, detail ON findings
BEGIN SELECT raise(ABORT, 'finding'); END;
CREATE TRIGGER keep_findings BEFORE DELETE ON findings
BEGIN SELECT raise(ABORT, 'finding'); END;

-- Which desk a desk was before it became a new one: of itself at a post, of posts at headquarters.
CREATE TABLE successions (
    desk_id  TEXT PRIMARY KEY,
    formerly TEXT NOT NULL,
    since    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_successions_unchanged BEFORE UPDATE ON successions
BEGIN SELECT raise(ABORT, 'succession'); END;
CREATE TRIGGER keep_successions BEFORE DELETE ON successions
BEGIN SELECT raise(ABORT, 'succession'); END;

-- The table of cases again, without UNIQUE (desk_id, reference); SQLite drops no constraint by itself.
CREATE TABLE cases_next (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    desk_id         TEXT NOT NULL,  -- the desk that opened it
    reference       TEXT NOT NULL,
    birth           TEXT NOT NULL,
    birth_certainty TEXT NOT NULL,
    stage           TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    name            TEXT NOT NULL,  -- for lists: the first primary name,
    latin_name      TEXT NOT NULL   -- and one in Latin letters; both stand in `names` too
) STRICT;
INSERT INTO cases_next SELECT * FROM cases;
DROP TABLE cases;
ALTER TABLE cases_next RENAME TO cases;
CREATE INDEX cases_by_change ON cases (changed_at);
CREATE INDEX cases_by_reference ON cases (desk_id, reference);

CREATE TRIGGER keep_cases_identity BEFORE UPDATE OF number, id, desk_id, reference, created_at ON cases
BEGIN SELECT raise(ABORT, 'case'); END;
