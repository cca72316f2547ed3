-- What shows by when a record existed: headquarters' stamps and their renewals, at headquarters those it made, at a
-- post those it was sent; what a person decided where nobody could judge; and why a certificate was revoked.

CREATE TABLE stamps (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    digest       TEXT NOT NULL UNIQUE,
    stamped_at   TEXT NOT NULL,
    ends_at      TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    bundle_id    TEXT NOT NULL,  -- empty in a renewal
    previous     TEXT NOT NULL,  -- digest of the stamp before; empty for the first
    document     BLOB NOT NULL,
    p7s          BLOB NOT NULL,
    mldsa65      BLOB NOT NULL
) STRICT;
CREATE INDEX stamps_by_bundle ON stamps (bundle_id);
CREATE INDEX stamps_by_previous ON stamps (previous);
CREATE INDEX stamps_by_end ON stamps (ends_at);

CREATE TABLE stamp_records (
    stamp_number INTEGER NOT NULL REFERENCES stamps (number),
    position     INTEGER NOT NULL,
    record_id    TEXT NOT NULL,
    digest       TEXT NOT NULL,
    signature    TEXT NOT NULL,  -- digest of assessment.p7s
    report       TEXT NOT NULL,  -- digest of report.pdf
    PRIMARY KEY (stamp_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_records_by_record ON stamp_records (record_id, digest);

CREATE TABLE stamp_renewals (
    stamp_number INTEGER NOT NULL REFERENCES stamps (number),
    position     INTEGER NOT NULL,
    renewed      TEXT NOT NULL,  -- digest of an earlier stamp
    PRIMARY KEY (stamp_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_renewals_by_renewed ON stamp_renewals (renewed);

CREATE TRIGGER keep_stamps_unchanged BEFORE UPDATE ON stamps
BEGIN SELECT raise(ABORT, 'stamp'); END;
CREATE TRIGGER keep_stamps BEFORE DELETE ON stamps
BEGIN SELECT raise(ABORT, 'stamp'); END;
CREATE TRIGGER keep_stamp_records_unchanged BEFORE UPDATE ON stamp_records
BEGIN SELECT raise(ABORT, 'stamp'); END;
CREATE TRIGGER keep_stamp_records BEFORE DELETE ON stamp_records
BEGIN SELECT raise(ABORT, 'stamp'); END;
CREATE TRIGGER keep_stamp_renewals_unchanged BEFORE UPDATE ON stamp_renewals
BEGIN SELECT raise(ABORT, 'stamp'); END;
CREATE TRIGGER keep_stamp_renewals BEFORE DELETE ON stamp_renewals
BEGIN SELECT raise(ABORT, 'stamp'); END;

-- Records that nobody could judge and a person took in all the same, with the reason.
CREATE TABLE acceptances (
    number       INTEGER PRIMARY KEY,
    record_id    TEXT NOT NULL UNIQUE,
    digest       TEXT NOT NULL,
    at           TEXT NOT NULL,
    officer_id   TEXT NOT NULL,
    officer_name TEXT NOT NULL,
    why          TEXT NOT NULL,  -- the key that says why it could not be judged
    reason       TEXT NOT NULL
) STRICT;

CREATE TRIGGER keep_acceptances_unchanged BEFORE UPDATE ON acceptances
BEGIN SELECT raise(ABORT, 'acceptance'); END;
CREATE TRIGGER keep_acceptances BEFORE DELETE ON acceptances
BEGIN SELECT raise(ABORT, 'acceptance'); END;

-- What was revoked before there were kinds is judged most strictly; revoked_at is empty, and then as `since`.
ALTER TABLE revoked_certificates ADD COLUMN kind TEXT NOT NULL DEFAULT 'misused';
ALTER TABLE revoked_certificates ADD COLUMN revoked_at TEXT NOT NULL DEFAULT '';

-- What was revoked can only be revoked more strictly: for a worse reason, or from an earlier day on.
CREATE TABLE stricter_revocations (
    number     INTEGER PRIMARY KEY,
    serial     TEXT NOT NULL REFERENCES revoked_certificates (serial),
    since      TEXT NOT NULL,
    reason     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    revoked_at TEXT NOT NULL
) STRICT;
CREATE INDEX stricter_revocations_by_serial ON stricter_revocations (serial);

CREATE TRIGGER keep_stricter_revocations_unchanged BEFORE UPDATE ON stricter_revocations
BEGIN SELECT raise(ABORT, 'revoked certificate'); END;
CREATE TRIGGER keep_stricter_revocations BEFORE DELETE ON stricter_revocations
BEGIN SELECT raise(ABORT, 'revoked certificate'); END;

-- The entry that logged the signing of a record travels with it.
CREATE INDEX audit_signings ON audit (subject) WHERE action = 'record-signed';

-- Where an audit leaf of another desk arrived: the bundles whose chain is long enough, shortest first.
CREATE INDEX arrivals_by_audit ON arrivals (desk_id, audit_length);
CREATE INDEX receipt_items_by_record ON receipt_items (record_id, digest);
