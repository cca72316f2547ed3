-- The organisation's rules as officers of headquarters signed them: every version, and under each who signed it.
-- Rules that an older casebook has stay as they are, unsigned, until headquarters signs them; that is told.

CREATE TABLE signed_rules (
    number     INTEGER NOT NULL,   -- of the rules
    officer_id TEXT NOT NULL,      -- who signed this copy
    document   BLOB NOT NULL,      -- rules.json
    p7s        BLOB NOT NULL,      -- the detached signature over it
    PRIMARY KEY (number, officer_id)
) STRICT;

-- What was put before a second officer and will not be signed.
CREATE TABLE rules_set_aside (
    number INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER keep_signed_rules_unchanged BEFORE UPDATE ON signed_rules
BEGIN SELECT raise(ABORT, 'rules'); END;
CREATE TRIGGER keep_signed_rules BEFORE DELETE ON signed_rules
BEGIN SELECT raise(ABORT, 'rules'); END;
CREATE TRIGGER keep_rules_set_aside BEFORE DELETE ON rules_set_aside
BEGIN SELECT raise(ABORT, 'rules'); END;
