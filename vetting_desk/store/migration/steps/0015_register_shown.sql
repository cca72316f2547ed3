-- Headquarters restored from a backup: certificates issued since are missing from its register. A post keeps what a
-- register it was sent leaves out of those before; headquarters keeps what was shown to it and is missing.

ALTER TABLE known_register ADD COLUMN left_out BLOB NOT NULL DEFAULT x'';  -- written like content; empty for nothing

CREATE TABLE shown_certificates (
    number      INTEGER PRIMARY KEY,
    certificate TEXT NOT NULL UNIQUE,  -- SHA-256 of it in DER, hexadecimal
    at          TEXT NOT NULL,         -- when it was issued, as was said
    desk_id     TEXT NOT NULL,         -- who showed it first
    content     BLOB NOT NULL          -- DER; empty where only its digest came
) STRICT;

CREATE TRIGGER keep_shown_certificates BEFORE DELETE ON shown_certificates
BEGIN SELECT raise(ABORT, 'register'); END;
