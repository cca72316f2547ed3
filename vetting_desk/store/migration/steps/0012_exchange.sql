-- Packs of the organisation's approved texts: every version that was signed here or taken in. Documents and
-- signatures are blobs.
CREATE TABLE packs (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL,
    version   INTEGER NOT NULL,
    title     TEXT NOT NULL,
    digest    TEXT NOT NULL REFERENCES blobs (sha256),  -- pack.json
    p7s       TEXT NOT NULL REFERENCES blobs (sha256),
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    UNIQUE (id, version)
) STRICT;

CREATE TRIGGER keep_packs_unchanged BEFORE UPDATE ON packs
BEGIN SELECT raise(ABORT, 'pack'); END;
CREATE TRIGGER keep_packs BEFORE DELETE ON packs
BEGIN SELECT raise(ABORT, 'pack'); END;
CREATE TRIGGER keep_blobs_of_packs BEFORE DELETE ON blobs
WHEN EXISTS (SELECT 1 FROM packs WHERE digest = OLD.sha256 OR p7s = OLD.sha256)
BEGIN SELECT raise(ABORT, 'blob'); END;

-- The files as which bundles of this desk were written to sticks and folders, each with its random name: a bundle
-- may lie on several, and its parts on several more.
CREATE TABLE bundle_files (
    number     INTEGER PRIMARY KEY,
    bundle_id  TEXT NOT NULL REFERENCES bundles (id),
    name       TEXT NOT NULL UNIQUE,
    length     INTEGER NOT NULL,
    sha256     TEXT NOT NULL,  -- of the file as it was read back
    written_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_bundle_files_unchanged BEFORE UPDATE ON bundle_files
BEGIN SELECT raise(ABORT, 'bundle file'); END;
CREATE TRIGGER keep_bundle_files BEFORE DELETE ON bundle_files
BEGIN SELECT raise(ABORT, 'bundle file'); END;
