-- Who may do what. Roles are groups; a person or program has a login in one of them. Rows of a region are seen by
-- who has that region, and by nobody else; a login without one sees none.
DO $$ DECLARE one text; BEGIN
    FOREACH one IN ARRAY ARRAY['persons', 'cases', 'contents', 'files', 'records', 'entries', 'decisions',
        'quarantined', 'queued', 'claims'] LOOP
        EXECUTE format('ALTER TABLE vetting.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY by_region ON vetting.%I USING (region = ANY ((SELECT vetting.my_regions())::text[]))'
                       ' WITH CHECK (region = ANY ((SELECT vetting.my_regions())::text[]))', one);
    END LOOP;
END $$;
ALTER TABLE vetting_keys.data_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_region ON vetting_keys.data_keys
    USING (region = ANY ((SELECT vetting.my_regions())::text[]))
    WITH CHECK (region = ANY ((SELECT vetting.my_regions())::text[]));
ALTER TABLE vetting.content_pieces ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_content ON vetting.content_pieces
    USING (EXISTS (SELECT 1 FROM vetting.contents AS c WHERE c.content_id = content_pieces.content_id));
-- Whoever decides or claims does so in their own name.
CREATE POLICY own_name ON vetting.claims AS RESTRICTIVE FOR INSERT
    WITH CHECK (given_by = (SELECT vetting.my_officer()));
CREATE POLICY own_name ON vetting.decisions AS RESTRICTIVE FOR INSERT
    WITH CHECK (officer_id = (SELECT vetting.my_officer()));

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vetting FROM PUBLIC;
GRANT USAGE ON SCHEMA vetting TO vetting_worker, vetting_reviewer, vetting_decider, vetting_return, vetting_auditor;
GRANT USAGE ON SCHEMA vetting_keys TO vetting_worker, vetting_reviewer, vetting_decider, vetting_return;
GRANT EXECUTE ON FUNCTION vetting.my_regions(), vetting.my_officer(), vetting.region_of(text)
    TO vetting_worker, vetting_reviewer, vetting_decider, vetting_return, vetting_auditor;
GRANT EXECUTE ON FUNCTION vetting.forget_keys(text) TO vetting_worker, vetting_return;
GRANT EXECUTE ON FUNCTION vetting.erase_case(text), vetting.give_region(text, text) TO vetting_return;

-- Everybody's log; the chain's trigger says whose.
GRANT SELECT, INSERT ON vetting.audit TO vetting_worker, vetting_reviewer, vetting_decider, vetting_return;
GRANT SELECT ON vetting.audit, vetting.audit_days, vetting.epochs TO vetting_auditor;
GRANT SELECT ON vetting.epochs TO vetting_worker, vetting_reviewer, vetting_decider, vetting_return;

-- A worker adds, and reads clear columns alone: nothing that is sealed comes back to it.
GRANT INSERT ON vetting_keys.sessions, vetting_keys.data_keys, vetting.persons, vetting.contents, vetting.content_pieces,
    vetting.files, vetting.records, vetting.entries, vetting.quarantined, vetting.arrivals, vetting.receipts,
    vetting.to_stamp, vetting.shown TO vetting_worker;
GRANT SELECT (session_id, compartment) ON vetting_keys.sessions TO vetting_worker;
GRANT SELECT (owner, position, name, sha256, length, region) ON vetting.files TO vetting_worker;
GRANT SELECT (content_id, region) ON vetting.contents TO vetting_worker;
GRANT SELECT (number, record_id, case_id, region, signed_at, digest, corrects) ON vetting.records TO vetting_worker;
GRANT SELECT (number, entry_id, case_id, desk_id, region, written_at, digest, previous, taken_in) ON vetting.entries
    TO vetting_worker;
GRANT SELECT (number, bundle_id, desk_id, record_id, digest, region) ON vetting.quarantined TO vetting_worker;
GRANT SELECT (number, bundle_id, desk_id, kind, epoch, sequence, manifest_digest, previous_digest, audit_head,
    audit_length, audit_leaves, arrived_at, fork) ON vetting.arrivals TO vetting_worker;
GRANT SELECT (number, digest, id, kind, stamped_at, ends_at, bundle_id, previous) ON vetting.stamps TO vetting_worker;
GRANT SELECT (certificate) ON vetting.shown TO vetting_worker;
GRANT SELECT ON vetting.receipts, vetting.stamped, vetting.renewed, vetting.returned, vetting.own_log TO vetting_worker;
GRANT SELECT, INSERT ON vetting.case_desks, vetting.superseded, vetting.findings, vetting.cases TO vetting_worker;
GRANT UPDATE (stage, changed_at, newest, version) ON vetting.cases TO vetting_worker;
GRANT SELECT, INSERT, UPDATE ON vetting.heard, vetting.applied, vetting.counters, vetting.to_bring_back TO vetting_worker;
GRANT SELECT, INSERT ON vetting.queued TO vetting_worker;
GRANT UPDATE (queue, since) ON vetting.queued TO vetting_worker;
GRANT SELECT, INSERT ON vetting.inbox TO vetting_worker;
GRANT UPDATE (state, fence, lease_until, worker, tries, bundle_id, reason) ON vetting.inbox TO vetting_worker;

-- A reviewer reads what their regions and keys open, and takes cases.
GRANT SELECT ON vetting_keys.sessions, vetting_keys.data_keys, vetting.cases, vetting.persons, vetting.contents,
    vetting.content_pieces, vetting.files, vetting.records, vetting.entries, vetting.decisions, vetting.queued,
    vetting.claims TO vetting_reviewer, vetting_decider;
GRANT INSERT ON vetting.claims TO vetting_reviewer, vetting_decider;
GRANT UPDATE (ended_at, ended_by, ended_why) ON vetting.claims TO vetting_reviewer, vetting_decider;
GRANT UPDATE (queue, since) ON vetting.queued TO vetting_reviewer, vetting_decider;
-- Who decides adds a signed entry, sealed like the others, and raises the version they saw.
GRANT INSERT ON vetting_keys.sessions, vetting_keys.data_keys, vetting.contents, vetting.content_pieces, vetting.files,
    vetting.entries, vetting.decisions TO vetting_decider;
GRANT UPDATE (version) ON vetting.cases TO vetting_decider;

-- The return desk has it all; what is only added it can only add to.
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA vetting TO vetting_return;
GRANT UPDATE ON vetting.heard, vetting.applied, vetting.counters, vetting.inbox TO vetting_return;
GRANT UPDATE (stage, changed_at, newest, version) ON vetting.cases TO vetting_return;
GRANT UPDATE (queue, since) ON vetting.queued TO vetting_return;
GRANT UPDATE (ended_at, ended_by, ended_why) ON vetting.claims TO vetting_return;
GRANT DELETE ON vetting.to_stamp, vetting.to_bring_back TO vetting_return;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA vetting_keys TO vetting_return;
REVOKE INSERT ON vetting.members, vetting.member_regions FROM vetting_return;
