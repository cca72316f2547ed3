-- Watch and sanction lists: every version that was ever loaded here, so that none lower is loaded again. Rows are only
-- added. What a list says of people (contents) is kept of the highest version alone, and not once its use ended: who left
-- a list leaves this casebook.

CREATE TABLE watch_lists (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL,
    version   INTEGER NOT NULL,
    title     TEXT NOT NULL,
    source    TEXT NOT NULL CHECK (source <> ''),
    ground    TEXT NOT NULL CHECK (ground <> ''),
    day       TEXT NOT NULL CHECK (day <> ''),
    entries   INTEGER NOT NULL,
    innocent  INTEGER NOT NULL,
    matched   INTEGER NOT NULL,
    digest    TEXT NOT NULL,
    p7s       TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    loaded_at TEXT NOT NULL,
    loaded_by TEXT NOT NULL,
    UNIQUE (id, version)
) STRICT;

CREATE TRIGGER keep_watch_lists_unchanged BEFORE UPDATE ON watch_lists
BEGIN SELECT raise(ABORT, 'watch list'); END;
CREATE TRIGGER keep_watch_lists BEFORE DELETE ON watch_lists
BEGIN SELECT raise(ABORT, 'watch list'); END;

CREATE TABLE watch_list_contents (
    list_number INTEGER PRIMARY KEY REFERENCES watch_lists (number),
    document    BLOB NOT NULL,
    p7s         BLOB NOT NULL
) STRICT;

CREATE TRIGGER keep_watch_list_contents_unchanged BEFORE UPDATE ON watch_list_contents
BEGIN SELECT raise(ABORT, 'watch list'); END;
