-- At headquarters: the keys that sign proofs, each sealed to its pair of officers, and how the list names them.

CREATE TABLE proof_keys (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- 16 hexadecimal digits
    first_id    TEXT NOT NULL,
    second_id   TEXT NOT NULL,
    since       TEXT NOT NULL,
    until       TEXT NOT NULL,
    statement   TEXT NOT NULL,         -- JSON, as both officers signed it
    p7s         TEXT NOT NULL,         -- base64, as this and the next two stand on the list
    mldsa65     TEXT NOT NULL,
    certificate TEXT NOT NULL,
    spoilt      INTEGER NOT NULL CHECK (spoilt IN (0, 1)),
    sealed      BLOB NOT NULL,         -- the private key; empty where it was taken over from a list, or is spoilt
    last        TEXT NOT NULL DEFAULT '',  -- when the last proof it signed ends; empty before the first
    CHECK (first_id < second_id),
    CHECK (spoilt = 0 OR sealed = x'')
) STRICT;

CREATE TRIGGER keep_proof_keys_unchanged BEFORE UPDATE OF
    number, id, first_id, second_id, since, until, statement, p7s, mldsa65, certificate ON proof_keys
BEGIN SELECT raise(ABORT, 'proof key'); END;
CREATE TRIGGER keep_proof_keys_spoilt BEFORE UPDATE OF spoilt, sealed ON proof_keys WHEN OLD.spoilt = 1
BEGIN SELECT raise(ABORT, 'proof key'); END;
CREATE TRIGGER keep_proof_keys_named BEFORE UPDATE OF last ON proof_keys WHEN NEW.last < OLD.last
BEGIN SELECT raise(ABORT, 'proof key'); END;
CREATE TRIGGER keep_proof_keys BEFORE DELETE ON proof_keys
BEGIN SELECT raise(ABORT, 'proof key'); END;
