-- The registry of headquarters in PostgreSQL. Clear are queue, stage, region, dates and digests; whatever names or
-- describes a person is sealed before it comes here (docs/registry-database.md). Times that the program wrote are
-- text as everywhere in it (RFC 3339, UTC); leases run by the database's own clock.
CREATE SCHEMA vetting;
CREATE SCHEMA vetting_keys;

CREATE TABLE vetting.regions (region text PRIMARY KEY);
INSERT INTO vetting.regions VALUES ('');  -- of desks that no region was given to
CREATE TABLE vetting.desks (
    desk_id text PRIMARY KEY,
    region text NOT NULL REFERENCES vetting.regions
);
CREATE TABLE vetting.members (
    login text PRIMARY KEY,
    officer_id text NOT NULL,
    all_regions boolean NOT NULL DEFAULT false
);
CREATE TABLE vetting.member_regions (
    login text NOT NULL REFERENCES vetting.members ON DELETE CASCADE,
    region text NOT NULL REFERENCES vetting.regions,
    PRIMARY KEY (login, region)
);

-- Who is connected is known by the session alone: what a client says of itself counts for nothing.
CREATE FUNCTION vetting.my_regions() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
    SELECT coalesce(array_agg(r.region), '{}') FROM vetting.regions AS r
    WHERE EXISTS (SELECT 1 FROM vetting.members AS m WHERE m.login = session_user AND m.all_regions)
       OR EXISTS (SELECT 1 FROM vetting.member_regions AS o
                  WHERE o.login = session_user AND o.region = r.region AND r.region <> '')
$$;
CREATE FUNCTION vetting.my_officer() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
    SELECT coalesce((SELECT officer_id FROM vetting.members WHERE login = session_user), '')
$$;
CREATE FUNCTION vetting.region_of(desk text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
    SELECT coalesce((SELECT region FROM vetting.desks WHERE desk_id = desk), '')
$$;
CREATE FUNCTION vetting.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: rows are only added', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

-- Keys, in a schema of their own: they are backed up apart, and for a shorter time.
CREATE TABLE vetting_keys.sessions (
    session_id text NOT NULL,
    compartment text NOT NULL,
    sealed bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (session_id, compartment)
);
CREATE TABLE vetting_keys.data_keys (
    key_id text PRIMARY KEY,
    subject text NOT NULL,
    compartment text NOT NULL,
    session_id text NOT NULL,
    region text NOT NULL,
    wrapped bytea NOT NULL,
    FOREIGN KEY (session_id, compartment) REFERENCES vetting_keys.sessions
);
CREATE INDEX data_keys_subject ON vetting_keys.data_keys (subject);

CREATE TABLE vetting.cases (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    case_id text PRIMARY KEY,
    desk_id text NOT NULL,
    region text NOT NULL,
    reference text NOT NULL,
    stage text NOT NULL,
    created_at text NOT NULL,
    changed_at text NOT NULL,
    newest text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 0,
    erased boolean NOT NULL DEFAULT false
);
CREATE INDEX cases_reference ON vetting.cases (desk_id, reference);
-- Names, birth and papers as a record said them; the newest counts.
CREATE TABLE vetting.persons (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id text NOT NULL REFERENCES vetting.cases,
    region text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX persons_case ON vetting.persons (case_id, number DESC);
CREATE TABLE vetting.case_desks (
    case_id text NOT NULL,
    desk_id text NOT NULL,
    PRIMARY KEY (case_id, desk_id)
);

CREATE TABLE vetting.contents (
    content_id text PRIMARY KEY,
    sha256 text NOT NULL,
    length bigint NOT NULL,
    subject text NOT NULL,
    region text NOT NULL,
    key_id text NOT NULL
);
CREATE INDEX contents_subject ON vetting.contents (subject, sha256);
CREATE TABLE vetting.content_pieces (
    content_id text NOT NULL REFERENCES vetting.contents,
    position int NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (content_id, position)
);
-- Files of records, entries and things in quarantine. Attachments have their names sealed.
CREATE TABLE vetting.files (
    owner text NOT NULL,
    position int NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    length bigint NOT NULL,
    content_id text NOT NULL REFERENCES vetting.contents,
    region text NOT NULL,
    PRIMARY KEY (owner, position)
);
CREATE TABLE vetting.records (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    record_id text PRIMARY KEY,
    case_id text NOT NULL REFERENCES vetting.cases,
    region text NOT NULL,
    signed_at text NOT NULL,
    digest text NOT NULL,
    corrects text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX records_case ON vetting.records (case_id);
CREATE TABLE vetting.entries (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    entry_id text PRIMARY KEY,
    case_id text NOT NULL,
    desk_id text NOT NULL,
    region text NOT NULL,
    written_at text NOT NULL,
    digest text NOT NULL,
    previous text NOT NULL,
    taken_in boolean NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX entries_case ON vetting.entries (case_id);
CREATE TABLE vetting.decisions (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    entry_id text PRIMARY KEY REFERENCES vetting.entries,
    case_id text NOT NULL REFERENCES vetting.cases,
    region text NOT NULL,
    officer_id text NOT NULL,
    saw bigint NOT NULL,
    UNIQUE (case_id, saw)
);
CREATE TABLE vetting.quarantined (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL UNIQUE,
    bundle_id text NOT NULL,
    desk_id text NOT NULL,
    region text NOT NULL,
    record_id text NOT NULL,
    digest text NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    at text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX quarantined_record ON vetting.quarantined (desk_id, record_id, digest);
CREATE TABLE vetting.superseded (
    number bigint PRIMARY KEY REFERENCES vetting.quarantined,
    bundle_id text NOT NULL
);

CREATE TABLE vetting.arrivals (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bundle_id text NOT NULL,
    desk_id text NOT NULL,
    kind text NOT NULL,
    epoch int NOT NULL,
    sequence bigint NOT NULL,
    manifest_digest text NOT NULL,
    previous_digest text NOT NULL,
    audit_head text NOT NULL,
    audit_length bigint NOT NULL,
    audit_leaves bytea NOT NULL,
    arrived_at text NOT NULL,
    fork boolean NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    UNIQUE (desk_id, kind, epoch, sequence, manifest_digest)
);
CREATE INDEX arrivals_place ON vetting.arrivals (desk_id, kind, sequence);
CREATE INDEX arrivals_bundle ON vetting.arrivals (bundle_id);
CREATE INDEX arrivals_log ON vetting.arrivals (desk_id, audit_length);
CREATE TABLE vetting.receipts (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    bundle_id text PRIMARY KEY,
    desk_id text NOT NULL,
    sequence bigint NOT NULL,
    taken_in_at text NOT NULL,
    audit_head text NOT NULL,
    audit_length bigint NOT NULL,
    items jsonb NOT NULL
);
CREATE TABLE vetting.to_stamp (
    bundle_id text PRIMARY KEY,
    at text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE vetting.stamps (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    digest text PRIMARY KEY,
    id text NOT NULL,
    kind text NOT NULL,
    stamped_at text NOT NULL,
    ends_at text NOT NULL,
    bundle_id text NOT NULL,
    previous text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX stamps_bundle ON vetting.stamps (bundle_id);
CREATE TABLE vetting.stamped (
    stamp text NOT NULL REFERENCES vetting.stamps,
    record_id text NOT NULL,
    digest text NOT NULL,
    signature text NOT NULL,
    report text NOT NULL,
    PRIMARY KEY (stamp, record_id)
);
CREATE INDEX stamped_record ON vetting.stamped (record_id);
CREATE TABLE vetting.renewed (
    stamp text NOT NULL REFERENCES vetting.stamps,
    renews text NOT NULL,
    PRIMARY KEY (renews, stamp)
);

-- Where headquarters stands. Digests and numbers alone.
CREATE TABLE vetting.epochs (
    number int PRIMARY KEY,
    mark text NOT NULL UNIQUE,
    since text NOT NULL,
    why text NOT NULL
);
CREATE TABLE vetting.heard (desk_id text PRIMARY KEY, word jsonb NOT NULL);
CREATE TABLE vetting.findings (
    kind text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    PRIMARY KEY (kind, subject, detail)
);
CREATE TABLE vetting.returned (
    desk_id text NOT NULL,
    sequence bigint NOT NULL,
    digest text NOT NULL,
    PRIMARY KEY (desk_id, sequence)
);
CREATE TABLE vetting.applied (desk_id text PRIMARY KEY, sequence bigint NOT NULL);
CREATE TABLE vetting.counters (name text PRIMARY KEY, value bigint NOT NULL);
CREATE TABLE vetting.to_bring_back (desk_id text PRIMARY KEY);
CREATE TABLE vetting.own_log (sequence bigint PRIMARY KEY, head bytea NOT NULL);
CREATE TABLE vetting.shown (certificate text PRIMARY KEY, key_id text NOT NULL, sealed bytea NOT NULL);

CREATE TABLE vetting.queued (
    case_id text NOT NULL REFERENCES vetting.cases,
    queue text NOT NULL CHECK (queue IN ('new', 'review', 'second-look', 'decide', 'waiting', 'returned')),
    since text NOT NULL,
    number bigint NOT NULL,
    region text NOT NULL,
    PRIMARY KEY (case_id)
);
CREATE INDEX queued_page ON vetting.queued (queue, since, number);
CREATE TABLE vetting.claims (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id text PRIMARY KEY,
    case_id text NOT NULL REFERENCES vetting.cases,
    region text NOT NULL,
    officer_id text NOT NULL,
    given_by text NOT NULL,
    at text NOT NULL,
    until text NOT NULL,
    ended_at text NOT NULL DEFAULT '',
    ended_by text NOT NULL DEFAULT '',
    ended_why text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX claims_held ON vetting.claims (case_id) WHERE ended_at = '';
CREATE INDEX claims_case ON vetting.claims (case_id, number);
CREATE INDEX claims_own ON vetting.claims (officer_id) WHERE ended_at = '';

-- Who did what: a chain for each program of each login, each entry bound to those before it.
CREATE TABLE vetting.audit (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    at text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    leaf bytea NOT NULL,
    head bytea NOT NULL,
    PRIMARY KEY (chain, sequence)
);
CREATE TABLE vetting.audit_days (
    day text PRIMARY KEY,
    document bytea NOT NULL,
    p7s bytea NOT NULL
);
CREATE FUNCTION vetting.chained() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog AS $$
DECLARE before bytea; last bigint;
BEGIN
    IF split_part(NEW.chain, '/', 1) <> session_user THEN
        RAISE EXCEPTION 'an entry of another login''s chain' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT sequence, head INTO last, before FROM vetting.audit
        WHERE chain = NEW.chain ORDER BY sequence DESC LIMIT 1;
    before := coalesce(before, sha256(convert_to('vetting-desk/audit-genesis/1', 'UTF8') || '\x00'::bytea));
    IF NEW.sequence <> coalesce(last, 0) + 1
       OR NEW.head <> sha256(convert_to('vetting-desk/audit-head/1', 'UTF8') || '\x00'::bytea || before || NEW.leaf)
    THEN
        RAISE EXCEPTION 'an audit entry that does not follow the one before it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER chained BEFORE INSERT ON vetting.audit FOR EACH ROW EXECUTE FUNCTION vetting.chained();

CREATE TABLE vetting.inbox (
    sha256 text PRIMARY KEY,
    length bigint NOT NULL,
    spooled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'refused')),
    fence bigint NOT NULL DEFAULT 0,
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    worker text NOT NULL DEFAULT '',
    tries int NOT NULL DEFAULT 0,
    bundle_id text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT ''
);
CREATE INDEX inbox_waiting ON vetting.inbox (spooled_at) WHERE state = 'waiting';

-- What is only added: the database itself refuses the rest, whoever asks.
DO $$ DECLARE one text; BEGIN
    FOREACH one IN ARRAY ARRAY['persons', 'case_desks', 'contents', 'content_pieces', 'files', 'records', 'entries',
        'decisions', 'quarantined', 'superseded', 'arrivals', 'receipts', 'stamps', 'stamped', 'renewed', 'epochs',
        'own_log', 'audit', 'audit_days'] LOOP
        EXECUTE format('CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON vetting.%I'
                       ' FOR EACH ROW EXECUTE FUNCTION vetting.refuse()', one);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON vetting.%I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION vetting.refuse()', one);
    END LOOP;
END $$;

-- A version rises by one; a claim ends once, and nothing else of it changes.
CREATE FUNCTION vetting.case_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.version < OLD.version OR NEW.version > OLD.version + 1 OR NEW.case_id <> OLD.case_id
       OR NEW.desk_id <> OLD.desk_id OR NEW.reference <> OLD.reference OR (OLD.erased AND NOT NEW.erased) THEN
        RAISE EXCEPTION 'a case changed in a way it cannot' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER case_changed BEFORE UPDATE ON vetting.cases FOR EACH ROW EXECUTE FUNCTION vetting.case_changed();
CREATE FUNCTION vetting.claim_ended() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF OLD.ended_at <> '' OR NEW.ended_at = '' OR NEW.officer_id <> OLD.officer_id OR NEW.case_id <> OLD.case_id THEN
        RAISE EXCEPTION 'a claim ends once' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claim_ended BEFORE UPDATE ON vetting.claims FOR EACH ROW EXECUTE FUNCTION vetting.claim_ended();

-- Erasing: every wrapped copy of a case's keys goes; what they sealed stays and opens for nobody.
CREATE FUNCTION vetting.erase_case(erased_case text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog AS $$
DECLARE gone bigint;
BEGIN
    DELETE FROM vetting_keys.data_keys WHERE subject = erased_case;
    GET DIAGNOSTICS gone = ROW_COUNT;
    DELETE FROM vetting.queued WHERE case_id = erased_case;
    UPDATE vetting.cases SET erased = true, version = version + 1 WHERE case_id = erased_case AND NOT erased;
    RETURN gone;
END $$;

-- What came of a case that was erased is kept by id and digest; its keys do not stay.
CREATE FUNCTION vetting.forget_keys(erased_case text) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog AS $$
    DELETE FROM vetting_keys.data_keys AS k WHERE k.subject = erased_case
        AND EXISTS (SELECT 1 FROM vetting.cases AS c WHERE c.case_id = erased_case AND c.erased)
$$;

-- A region given to a desk goes with what came from it.
CREATE FUNCTION vetting.give_region(to_desk text, given text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM vetting.cases WHERE desk_id = to_desk) THEN
        RAISE EXCEPTION 'cases of this desk are here already' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    INSERT INTO vetting.regions VALUES (given) ON CONFLICT DO NOTHING;
    INSERT INTO vetting.desks VALUES (to_desk, given) ON CONFLICT (desk_id) DO UPDATE SET region = given;
END $$;
