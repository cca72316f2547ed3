-- What keys by role need: the issuing key under two officers, the register of issued certificates, and what is
-- known of an officer beside name and role. The step of the same number in `register_begun` fills the register
-- of a headquarters with the certificates it holds.

-- At headquarters: the issuing key, sealed to each pair of the named officers.
CREATE TABLE issuing_pairs (
    first_id  TEXT NOT NULL,
    second_id TEXT NOT NULL,
    sealed    BLOB NOT NULL,  -- age file to the first, and in it one to the second
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER keep_issuing_pairs_unchanged BEFORE UPDATE ON issuing_pairs
BEGIN SELECT raise(ABORT, 'issuing pair'); END;

-- At headquarters: every certificate it issued, in order, as a hash chain.
CREATE TABLE certificate_register (
    sequence    INTEGER PRIMARY KEY CHECK (sequence > 0),
    certificate TEXT NOT NULL UNIQUE,  -- SHA-256 of it in DER, hexadecimal
    at          TEXT NOT NULL,
    head        TEXT NOT NULL          -- of the chain after this entry, hexadecimal
) STRICT;

CREATE TRIGGER keep_certificate_register_unchanged BEFORE UPDATE ON certificate_register
BEGIN SELECT raise(ABORT, 'register'); END;
CREATE TRIGGER keep_certificate_register BEFORE DELETE ON certificate_register
BEGIN SELECT raise(ABORT, 'register'); END;

-- At a post: the newest register headquarters sent.
CREATE TABLE known_register (
    place   INTEGER PRIMARY KEY CHECK (place = 1),
    at      TEXT NOT NULL,  -- when headquarters sent it
    content BLOB NOT NULL   -- JSON; see docs/bundle-format.md
) STRICT;

CREATE TRIGGER keep_known_register BEFORE DELETE ON known_register
BEGIN SELECT raise(ABORT, 'register'); END;

-- Facts of an officer that matter for who talks with whom; they stand in no certificate.
CREATE TABLE officer_profiles (
    officer_id TEXT PRIMARY KEY,
    languages  TEXT NOT NULL,  -- JSON list of ISO 639 codes
    sex        TEXT NOT NULL CHECK (sex IN ('', 'female', 'male'))
) STRICT, WITHOUT ROWID;
