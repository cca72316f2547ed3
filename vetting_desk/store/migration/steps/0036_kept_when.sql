-- When a record, an entry or a fact came to be here, by the log: what its author or a clock says of that is not asked.
CREATE INDEX audit_kept ON audit (subject)
WHERE action IN ('entry-signed', 'fact-recorded', 'fact-taken-in', 'record-signed', 'record-taken-in');

-- What of a bundle lies in quarantine.
CREATE INDEX quarantine_by_bundle ON quarantine (bundle_id);
